# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds a static SQLCipher by its symbol sqlite3_key_v2, not by its file name, and hides what it exports.
#   SqlCipher::SqlCipher   the library, with its include folder and -Wl,--exclude-libs
include(FindPackageHandleStandardArgs)
include(CheckSymbolExists)

find_path(SqlCipher_INCLUDE_DIR NAMES sqlite3.h PATH_SUFFIXES sqlcipher NO_DEFAULT_PATH
          PATHS /usr/include /usr/local/include)
find_library(SqlCipher_LIBRARY NAMES libsqlcipher.a libsqlite3mc.a libsqlite3.a)

if(SqlCipher_INCLUDE_DIR AND SqlCipher_LIBRARY)
    get_filename_component(_sqlcipher_archive "${SqlCipher_LIBRARY}" NAME)
    set(CMAKE_REQUIRED_INCLUDES "${SqlCipher_INCLUDE_DIR}")
    set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
    set(CMAKE_REQUIRED_LIBRARIES "${SqlCipher_LIBRARY}" crypto m dl pthread)
    check_symbol_exists(sqlite3_key_v2 "sqlite3.h" SqlCipher_HAS_KEY)
    unset(CMAKE_REQUIRED_INCLUDES)
    unset(CMAKE_REQUIRED_DEFINITIONS)
    unset(CMAKE_REQUIRED_LIBRARIES)
    # The header tells the version of SQLite inside; SQLCipher 4.5 began with 3.36 (Debian 12 without backports: 3.15).
    file(STRINGS "${SqlCipher_INCLUDE_DIR}/sqlite3.h" _sqlcipher_line REGEX "^#define SQLITE_VERSION ")
    string(REGEX MATCH "[0-9]+\\.[0-9.]+" _sqlcipher_engine "${_sqlcipher_line}")
    if(_sqlcipher_engine VERSION_GREATER_EQUAL 3.36)
        set(SqlCipher_RECENT TRUE)
    endif()
endif()

find_package_handle_standard_args(SqlCipher REQUIRED_VARS SqlCipher_LIBRARY SqlCipher_INCLUDE_DIR
                                  SqlCipher_HAS_KEY SqlCipher_RECENT)

if(SqlCipher_FOUND AND NOT TARGET SqlCipher::SqlCipher)
    add_library(SqlCipher::SqlCipher STATIC IMPORTED)
    set_target_properties(
        SqlCipher::SqlCipher
        PROPERTIES IMPORTED_LOCATION "${SqlCipher_LIBRARY}"
                   INTERFACE_INCLUDE_DIRECTORIES "${SqlCipher_INCLUDE_DIR}"
                   INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC
                   INTERFACE_LINK_OPTIONS "-Wl,--exclude-libs,${_sqlcipher_archive}"
                   INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;m;dl;pthread")
endif()
