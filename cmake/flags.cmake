# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with. Warnings become errors where the preset says so.
add_library(ringback_flags INTERFACE)
target_compile_definitions(ringback_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(ringback_flags INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(ringback_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
        -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wdouble-promotion)
    if(CMAKE_UNITY_BUILD) # what one file keeps to itself is not hidden from the next of its unit
        target_compile_options(ringback_flags INTERFACE -Wno-shadow
            "$<$<CXX_COMPILER_ID:GNU>:-Wshadow=local;-Wno-subobject-linkage>")
    endif()
endif()

if(RINGBACK_SANITIZE)
    target_compile_options(ringback_flags INTERFACE -fsanitize=${RINGBACK_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=all
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # instrumented code misleads this warning
    target_link_options(ringback_flags INTERFACE -fsanitize=${RINGBACK_SANITIZE})
endif()

# Tells the fuzz targets which ways a request took: through what they run, which is none of the window.
if(RINGBACK_FUZZ)
    set(RINGBACK_COVERAGE -fsanitize=fuzzer-no-link)
endif()

# Where it is there, a hundred tests are linked in a third of the time.
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=mold RINGBACK_HAS_MOLD)
    if(RINGBACK_HAS_MOLD)
        target_link_options(ringback_flags INTERFACE -fuse-ld=mold)
    endif()
endif()
