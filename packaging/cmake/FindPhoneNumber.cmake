# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Google's libphonenumber: PhoneNumber::PhoneNumber
include(FindPackageHandleStandardArgs)
find_path(PhoneNumber_INCLUDE_DIR NAMES phonenumbers/phonenumberutil.h)
find_library(PhoneNumber_LIBRARY NAMES phonenumber)
find_library(PhoneNumber_PROTOBUF_LIBRARY NAMES protobuf)
find_package_handle_standard_args(PhoneNumber REQUIRED_VARS PhoneNumber_LIBRARY PhoneNumber_PROTOBUF_LIBRARY
                                  PhoneNumber_INCLUDE_DIR)
if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
    add_library(PhoneNumber::PhoneNumber SHARED IMPORTED)
    set_target_properties(
        PhoneNumber::PhoneNumber
        PROPERTIES IMPORTED_LOCATION "${PhoneNumber_LIBRARY}"
                   INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${PhoneNumber_INCLUDE_DIR}"
                   INTERFACE_LINK_LIBRARIES "${PhoneNumber_PROTOBUF_LIBRARY}")
endif()
