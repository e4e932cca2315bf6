# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# libical, for RFC 5545: Ical::Ical
include(FindPackageHandleStandardArgs)
find_path(Ical_INCLUDE_DIR NAMES libical/ical.h)
find_library(Ical_LIBRARY NAMES ical)
if(Ical_INCLUDE_DIR)
    file(STRINGS "${Ical_INCLUDE_DIR}/libical/ical.h" Ical_VERSION_LINE REGEX "ICAL_VERSION \"[0-9.]+\"")
    string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" Ical_VERSION "${Ical_VERSION_LINE}")
endif()
find_package_handle_standard_args(Ical REQUIRED_VARS Ical_LIBRARY Ical_INCLUDE_DIR VERSION_VAR Ical_VERSION)
if(Ical_FOUND AND NOT TARGET Ical::Ical)
    add_library(Ical::Ical SHARED IMPORTED)
    set_target_properties(Ical::Ical PROPERTIES IMPORTED_LOCATION "${Ical_LIBRARY}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES
                                                                                     "${Ical_INCLUDE_DIR}")
endif()
