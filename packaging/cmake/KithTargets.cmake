# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The flags every target of Kith shares, and the three ways to make one.
include_guard()

add_library(kith_flags INTERFACE)
add_library(Kith::Flags ALIAS kith_flags)
target_compile_features(kith_flags INTERFACE cxx_std_20)
target_include_directories(kith_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(
    kith_flags
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_FOREACH
              QT_NO_KEYWORDS
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
              KITH_VERSION="${PROJECT_VERSION}")
target_compile_options(
    kith_flags
    INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
              -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference -Werror -fvisibility=hidden
              -fvisibility-inlines-hidden -fno-plt)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (KITH_SANITIZE OR NOT CMAKE_BUILD_TYPE STREQUAL "Debug"))
    # GCC 12's optimizer reports these inside its own and Qt's inlined containers, where nothing is wrong. The last
    # warns of unnamed namespaces outside the "main" file, which in a batch of files they all are.
    target_compile_options(
        kith_flags INTERFACE -Wno-null-dereference -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread
                             -Wno-array-bounds -Wno-maybe-uninitialized -Wno-subobject-linkage)
endif()
if(KITH_SANITIZE)
    target_compile_options(kith_flags INTERFACE -fsanitize=${KITH_SANITIZE} -fno-sanitize-recover=all
                                                -fno-omit-frame-pointer)
    target_link_options(kith_flags INTERFACE -fsanitize=${KITH_SANITIZE})
endif()

# What programs take their memory from. Nothing calls it by its name, so the linker must not leave it out. The
# sanitizers have an allocator of their own.
add_library(kith_allocator INTERFACE)
add_library(Kith::Allocator ALIAS kith_allocator)
if(NOT KITH_SANITIZE)
    find_package(Jemalloc REQUIRED)
    target_link_libraries(kith_allocator INTERFACE "-Wl,--push-state,--no-as-needed" Jemalloc::Jemalloc
                                                   "-Wl,--pop-state")
endif()

find_program(KITH_MOLD mold)
if(KITH_MOLD)
    target_link_options(kith_flags INTERFACE -fuse-ld=mold)
endif()
find_program(KITH_CCACHE ccache)
if(KITH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # ccache keeps objects made with a precompiled header only if it may trust the header's content.
    set(CMAKE_C_COMPILER_LAUNCHER "${KITH_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${KITH_CCACHE})
endif()

# Reading Qt's headers takes about 1.3 s per file. Two precompiled headers serve all targets: that of kith_base
# (Core) and that of kith_ui (Core and Widgets). They need the same code generation everywhere, hence -fPIC.
# Built without them (lint) every file still has to include what it uses.
option(KITH_PCH "Precompile the Qt headers that most files read" ON)
set(KITH_PCH_CORE <QByteArray> <QDateTime> <QFuture> <QHash> <QList> <QObject> <QSet> <QString> <QStringList>
                  <QVariant> <algorithm> <functional> <memory> <optional> <utility> <vector>)
set(KITH_PCH_WIDGETS <QAction> <QApplication> <QComboBox> <QDialog> <QLabel> <QLineEdit> <QMainWindow> <QPainter>
                     <QPushButton> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)
if(KITH_PCH)
    target_compile_options(kith_flags INTERFACE -fPIC)
    if(KITH_CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(kith_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
    endif()
endif()

function(kith_precompile name)
    if(NOT KITH_PCH)
        return()
    elseif(name STREQUAL "kith_base")
        target_precompile_headers(${name} PRIVATE ${KITH_PCH_CORE})
    elseif(name STREQUAL "kith_ui")
        target_precompile_headers(${name} PRIVATE ${KITH_PCH_CORE} ${KITH_PCH_WIDGETS})
    elseif("kith_ui" IN_LIST ARGN OR "Kith::Ui" IN_LIST ARGN)
        target_precompile_headers(${name} REUSE_FROM kith_ui)
    elseif(TARGET kith_base)
        target_precompile_headers(${name} REUSE_FROM kith_base)
    endif()
endfunction()

# kith_rooms(FOLDERS...): descends into each folder, in this order.
macro(kith_rooms)
    foreach(_kith_folder IN ITEMS ${ARGN})
        add_subdirectory(${_kith_folder})
    endforeach()
endmacro()

# kith_room(NAME ALIAS): a static library with the shared flags; Kith::ALIAS names it.
function(kith_room name alias)
    add_library(${name} STATIC)
    add_library(Kith::${alias} ALIAS ${name})
    target_link_libraries(${name} PRIVATE Kith::Flags)
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    kith_precompile(${name})
endfunction()

# kith_test(NAME SOURCE LABEL LIBRARIES...): one QtTest executable, run without a display.
function(kith_test name source label)
    add_executable(${name} ${source})
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE Kith::Flags Qt6::Test ${ARGN})
    kith_precompile(${name} ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(
        ${name} PROPERTIES LABELS "${label}" TIMEOUT 600
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_STYLE_OVERRIDE=Fusion;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.*=false")
endfunction()

# kith_bench(NAME SOURCE LIBRARIES...): a benchmark, run by hand; it prints ratios and asserts no time.
function(kith_bench name source)
    add_executable(${name} ${source})
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE Kith::Flags Kith::Allocator ${ARGN})
endfunction()
