# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# QScintilla ships neither a CMake package nor a pkg-config file.
find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h REQUIRED
    PATHS ${Qt6Core_INCLUDE_DIRS} PATH_SUFFIXES qt6)
find_library(QSCINTILLA_LIBRARY NAMES qscintilla2_qt6 qscintilla2 REQUIRED)
add_library(ringback_qscintilla INTERFACE)
target_include_directories(ringback_qscintilla SYSTEM INTERFACE ${QSCINTILLA_INCLUDE_DIR})
target_link_libraries(ringback_qscintilla INTERFACE ${QSCINTILLA_LIBRARY} Qt6::Widgets)
