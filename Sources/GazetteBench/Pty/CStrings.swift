import Glibc

/// A NULL-terminated vector of C strings, as `posix_spawn` wants its arguments.
struct CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  func free() {
    for pointer in pointers { Glibc.free(pointer) }
  }
}
