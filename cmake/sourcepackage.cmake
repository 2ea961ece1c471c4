# SPDX-FileCopyrightText: 2026 Ringback contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack: fills the source package. The packages of the program have theirs from the install rules.
if(NOT CPACK_INSTALL_CMAKE_PROJECTS)
    execute_process(COMMAND git archive --format=tar HEAD
        COMMAND tar --extract --directory=${CPACK_TEMPORARY_INSTALL_DIRECTORY}
        WORKING_DIRECTORY ${CMAKE_CURRENT_LIST_DIR}/.. COMMAND_ERROR_IS_FATAL ANY)
endif()
