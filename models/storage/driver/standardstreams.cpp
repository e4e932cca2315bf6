// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Debian compiles libsqlcipher.a for programs, not for shared objects: all that keeps it out of a plugin is
// that it addresses the variables stdout and stderr directly. The plugin is linked with --wrap for these two
// names, which sends the library to the copies below.
#include <cstdio>

extern "C" {
extern FILE *__real_stdout;
extern FILE *__real_stderr;
FILE *__wrap_stdout = nullptr;
FILE *__wrap_stderr = nullptr;
}

namespace {

const bool copied = [] {
    __wrap_stdout = __real_stdout;
    __wrap_stderr = __real_stderr;
    return true;
}();

} // namespace
