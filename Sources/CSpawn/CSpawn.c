#define _GNU_SOURCE
#include "CSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// A copy of a descriptor above the standard three, which `become` overwrites one by one.
static int raise_descriptor(int descriptor) {
  if (descriptor < 0 || descriptor > 2) return descriptor;
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  int reason = errno;
  close(descriptor);
  errno = reason;
  return copy;
}

static int limit(int what, uint64_t value) {
  if (value == 0) return 0;
  struct rlimit old;
  if (getrlimit(what, &old) != 0) return -1;
  if (old.rlim_max != RLIM_INFINITY && old.rlim_max < value) value = old.rlim_max;
  struct rlimit new = {.rlim_cur = value, .rlim_max = value};
  return setrlimit(what, &new);
}

static void become(const char *path, char *const *arguments, char *const *environment,
                   const char *folder, const int descriptors[3],
                   const struct spawn_limits *limits, int report) {
  signal(SIGPIPE, SIG_DFL);
  setsid();
  // A converter does not outlive the program that wanted it.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (chdir(folder) != 0) return;
  // Ours are all close-on-exec and above 2 but for the copies made here.
  for (int i = 0; i < 3; i++)
    if (dup2(descriptors[i], i) < 0) return;
  struct rlimit core = {0, 0};
  setrlimit(RLIMIT_CORE, &core);
  if (limit(RLIMIT_AS, limits->memory) != 0) return;
  if (limit(RLIMIT_CPU, limits->seconds) != 0) return;
  if (limit(RLIMIT_FSIZE, limits->file) != 0) return;
#ifdef SYS_close_range
  // Descriptors other code forgot to mark; the report's end closes itself on exec.
  if (report > 3) syscall(SYS_close_range, 3u, (unsigned)report - 1, 0u);
  syscall(SYS_close_range, (unsigned)report + 1, ~0u, 0u);
#endif
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
}

pid_t spawn_limited(const char *path, char *const *arguments, char *const *environment,
                    const char *folder, const int descriptors[3],
                    const struct spawn_limits *limits) {
  int report[2];
  int opened = spawn_pipe(report);
  if (opened != 0) return opened;
  fcntl(report[0], F_SETFL, 0);
  // Our handlers must not run in the child.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t child = fork();
  if (child == 0) {
    become(path, arguments, environment, folder, descriptors, limits, report[1]);
    int reason = errno;
    ssize_t ignored = write(report[1], &reason, sizeof reason);
    (void)ignored;
    _exit(127);
  }
  int failure = child < 0 ? errno : 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close(report[1]);
  if (child > 0) {
    int reason = 0;
    ssize_t count;
    do count = read(report[0], &reason, sizeof reason);
    while (count < 0 && errno == EINTR);
    if (count == sizeof reason) {
      while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
      failure = reason;
    }
  }
  close(report[0]);
  return failure != 0 ? -failure : child;
}

int spawn_pipe(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
  for (int i = 0; i < 2; i++) {
    ends[i] = raise_descriptor(ends[i]);
    if (ends[i] < 0) {
      int reason = errno;
      close(ends[1 - i]);
      return -reason;
    }
  }
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  return 0;
}

int spawn_memory_file(const void *bytes, size_t count) {
  int file = raise_descriptor(memfd_create("entente-input", MFD_CLOEXEC));
  if (file < 0) return -errno;
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(file, next, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      int reason = errno;
      close(file);
      return -reason;
    }
    next += written;
    count -= (size_t)written;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}

int spawn_has_ended(pid_t child) {
  siginfo_t info = {0};
  int result;
  do result = waitid(P_PID, (id_t)child, &info, WEXITED | WNOHANG | WNOWAIT);
  while (result < 0 && errno == EINTR);
  return result < 0 || info.si_pid == child;
}
