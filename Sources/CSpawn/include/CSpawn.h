#ifndef ENTENTE_CSPAWN_H
#define ENTENTE_CSPAWN_H

#include <stdint.h>
#include <sys/types.h>

/// What a child process may use; 0 leaves the limit as it is.
struct spawn_limits {
  /// Address space, in bytes.
  uint64_t memory;
  /// Processor time, in seconds.
  uint64_t seconds;
  /// Size of any one file it writes, in bytes.
  uint64_t file;
};

/// Starts a program in a session and process group of its own, with limits and three
/// descriptors, and nothing else of ours open.
///
/// Between fork and exec only async-signal-safe functions run, so any thread may call it.
///
/// - folder: working directory of the child.
/// - Returns: the process id, or the negated errno of what failed.
pid_t spawn_limited(const char *path, char *const *arguments, char *const *environment,
                    const char *folder, const int descriptors[3],
                    const struct spawn_limits *limits);

/// A pipe whose ends are not inherited and whose read end does not block.
/// Returns 0 or the negated errno.
int spawn_pipe(int ends[2]);

/// A file without a name that holds these bytes, positioned at its start.
/// Returns the descriptor or the negated errno.
int spawn_memory_file(const void *bytes, size_t count);

/// Whether a child has ended; it stays to be waited for, so that its id is still its own.
int spawn_has_ended(pid_t child);

#endif
