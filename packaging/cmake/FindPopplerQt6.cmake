# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Poppler's Qt 6 face: Poppler::Qt6
include(FindPackageHandleStandardArgs)
find_path(PopplerQt6_INCLUDE_DIR NAMES poppler-qt6.h PATH_SUFFIXES poppler/qt6)
find_library(PopplerQt6_LIBRARY NAMES poppler-qt6)
find_package_handle_standard_args(PopplerQt6 REQUIRED_VARS PopplerQt6_LIBRARY PopplerQt6_INCLUDE_DIR)
if(PopplerQt6_FOUND AND NOT TARGET Poppler::Qt6)
    add_library(Poppler::Qt6 UNKNOWN IMPORTED)
    set_target_properties(Poppler::Qt6 PROPERTIES IMPORTED_LOCATION "${PopplerQt6_LIBRARY}"
                                                  INTERFACE_INCLUDE_DIRECTORIES "${PopplerQt6_INCLUDE_DIR}")
endif()
