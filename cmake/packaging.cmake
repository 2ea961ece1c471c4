# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the program, and the packages that CPack makes of it. packaging/README.md says what was tried.
include(GNUInstallDirs)
set(id io.github.ringback.Ringback)
set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)

if(UNIX AND NOT APPLE)
    target_link_options(ringback PRIVATE LINKER:-z,relro,-z,now)

    install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux}/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)

    set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES ${icons}/${id}.svg DESTINATION ${hicolor}/scalable/apps)
    install(FILES ${icons}/${id}-symbolic.svg DESTINATION ${hicolor}/symbolic/apps)
    install(FILES ${icons}/application-vnd.ringback.capture.svg ${icons}/application-vnd.ringback.ncco+json.svg
        DESTINATION ${hicolor}/scalable/mimetypes)
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES ${icons}/ringback-${size}.png DESTINATION ${hicolor}/${size}x${size}/apps RENAME ${id}.png)
    endforeach()

    install(FILES ${linux}/ringback.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ringback)
    install(FILES ${linux}/ringback.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
    set(zsh_functions site-functions)
    if(EXISTS /etc/debian_version)
        set(zsh_functions vendor-completions)
    endif()
    install(FILES ${linux}/ringback.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${zsh_functions} RENAME _ringback)

    # gzip -n: the same bytes whenever it is packed.
    find_program(gzip gzip REQUIRED)
    set(compressed)
    function(install_compressed file folder)
        cmake_path(GET file FILENAME name)
        set(result ${PROJECT_BINARY_DIR}/packaging/${name}.gz)
        add_custom_command(OUTPUT ${result} COMMAND ${gzip} -9 -n -c ${file} > ${result} DEPENDS ${file} VERBATIM)
        install(FILES ${result} DESTINATION ${folder})
        set(compressed ${compressed} ${result} PARENT_SCOPE)
    endfunction()
    foreach(page ringback.1 ringback-serve.1 ringback-decode.1 ringback-check.1 ringback-export.1 ringback-filter.7)
        string(REGEX MATCH "[0-9]$" section ${page})
        install_compressed(${linux}/man/${page} ${CMAKE_INSTALL_MANDIR}/man${section})
    endforeach()
    configure_file(${linux}/changelog.in ${PROJECT_BINARY_DIR}/packaging/changelog.Debian @ONLY)
    install_compressed(${PROJECT_BINARY_DIR}/packaging/changelog.Debian ${CMAKE_INSTALL_DOCDIR})
    add_custom_target(ringback_compressed ALL DEPENDS ${compressed})
    install(FILES ${linux}/copyright ${PROJECT_SOURCE_DIR}/packaging/doc/guide.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(FILES ${linux}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ringback)

    file(READ ${linux}/${id}.metainfo.xml metainfo)
    if(NOT metainfo MATCHES "<release version=\"${PROJECT_VERSION}\"")
        message(WARNING "${id}.metainfo.xml has no release ${PROJECT_VERSION}.")
    endif()
elseif(RINGBACK_WINDOW)
    # Not tried: Qt's libraries and plugins beside the program, by windeployqt or macdeployqt.
    qt_generate_deploy_app_script(TARGET ringback FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
endif()

set(CPACK_PACKAGE_VENDOR "Ringback contributors")
set(CPACK_PACKAGE_CONTACT "Ringback contributors <ringback@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/ringback/ringback)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DESCRIPTION
"Ringback catches the webhooks that the Vonage (formerly Nexmo) APIs send while
you develop: texts, delivery receipts, number lookups, calls that want
instructions. It listens on your own machine, keeps every request in a capture
file, says in plain words what each one means and whether it is genuine, and
answers it: by itself, by rules, or by hand.

Everything but the window also works in a terminal, without a display.")

if(WIN32) # not tried
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_EXECUTABLES ringback Ringback)
elseif(APPLE) # not tried
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB RPM)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/zsh /usr/share/zsh/${zsh_functions}
    /usr/share/lintian /usr/share/lintian/overrides /usr/share/lintian/overrides/ringback # of Debian alone
    /usr/share/doc/ringback/changelog.Debian.gz
    /usr/share/man /usr/share/man/man1 /usr/share/man/man7 /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/scalable/mimetypes)

# The source package is what git has of the last commit.
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME ringback-${PROJECT_VERSION})
set(CPACK_SOURCE_INSTALLED_DIRECTORIES "")
set(CPACK_INSTALL_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/sourcepackage.cmake)
include(CPack)
