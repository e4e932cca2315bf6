# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The writer of spreadsheets libxlsxwriter: XlsxWriter::XlsxWriter
include(FindPackageHandleStandardArgs)
find_path(XlsxWriter_INCLUDE_DIR NAMES xlsxwriter.h)
find_library(XlsxWriter_LIBRARY NAMES xlsxwriter)
find_package_handle_standard_args(XlsxWriter REQUIRED_VARS XlsxWriter_LIBRARY XlsxWriter_INCLUDE_DIR)
if(XlsxWriter_FOUND AND NOT TARGET XlsxWriter::XlsxWriter)
    add_library(XlsxWriter::XlsxWriter SHARED IMPORTED)
    set_target_properties(
        XlsxWriter::XlsxWriter PROPERTIES IMPORTED_LOCATION "${XlsxWriter_LIBRARY}"
                                          INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${XlsxWriter_INCLUDE_DIR}")
endif()
