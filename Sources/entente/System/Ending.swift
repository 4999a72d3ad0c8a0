import Glibc

/// Ends the program with a status.
func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }
