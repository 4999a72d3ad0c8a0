// libmicrohttpd, with what Swift cannot call by itself: functions of variable arguments.
#pragma once
#include <errno.h>
#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
// libmicrohttpd wants the socket types above.
#include <microhttpd.h>

/// What the daemon is to do, beside the socket it listens on.
typedef struct {
  unsigned int connection_limit;
  unsigned int timeout_seconds;
  /// Both null, or both PEM.
  const char *tls_key;
  const char *tls_certificate;
} httpd_settings;

/// Starts a daemon with one thread of its own on a listening socket, which it takes over.
static inline struct MHD_Daemon *httpd_start(
  int listening, httpd_settings settings, MHD_AccessHandlerCallback handler,
  MHD_RequestCompletedCallback completed, void *owner
) {
  unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_SUSPEND_RESUME | MHD_USE_TURBO;
  struct MHD_OptionItem tls[] = {
    {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)settings.tls_key},
    {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)settings.tls_certificate},
    {MHD_OPTION_END, 0, NULL},
  };
  struct MHD_OptionItem plain[] = {{MHD_OPTION_END, 0, NULL}};
  if (settings.tls_key) flags |= MHD_USE_TLS;
  return MHD_start_daemon(
    flags, 0, NULL, NULL, handler, owner,
    MHD_OPTION_LISTEN_SOCKET, listening,
    MHD_OPTION_NOTIFY_COMPLETED, completed, owner,
    MHD_OPTION_CONNECTION_LIMIT, settings.connection_limit,
    MHD_OPTION_CONNECTION_TIMEOUT, settings.timeout_seconds,
    MHD_OPTION_ARRAY, settings.tls_key ? tls : plain,
    MHD_OPTION_END);
}

/// Writes the address a connection comes from, in figures. Returns 0 where it is not known.
static inline int httpd_peer(struct MHD_Connection *connection, char *name, socklen_t size) {
  const union MHD_ConnectionInfo *info =
    MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  if (!info || !info->client_addr) return 0;
  socklen_t length = info->client_addr->sa_family == AF_INET6 ? sizeof(struct sockaddr_in6)
                                                              : sizeof(struct sockaddr_in);
  return getnameinfo(info->client_addr, length, name, size, NULL, 0, NI_NUMERICHOST) == 0;
}

/// Opens a socket that listens on a host and port. Returns it, or −1 with a message that needs no
/// freeing.
static inline int httpd_listen(const char *host, const char *port, const char **message) {
  struct addrinfo hints;
  struct addrinfo *found = NULL;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE;
  int code = getaddrinfo(host, port, &hints, &found);
  if (code != 0) {
    *message = gai_strerror(code);
    return -1;
  }
  int listening = -1;
  int error = 0;
  for (struct addrinfo *next = found; next && listening < 0; next = next->ai_next) {
    int yes = 1;
    listening = socket(next->ai_family, next->ai_socktype | SOCK_CLOEXEC, next->ai_protocol);
    if (listening < 0) {
      error = errno;
      continue;
    }
    setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(listening, next->ai_addr, next->ai_addrlen) != 0 || listen(listening, 256) != 0) {
      error = errno;
      close(listening);
      listening = -1;
    }
  }
  freeaddrinfo(found);
  if (listening < 0) *message = strerror(error);
  return listening;
}

/// The port a socket listens on; 0 where it is not known.
static inline unsigned int httpd_port(int listening) {
  struct sockaddr_storage address;
  socklen_t length = sizeof address;
  if (getsockname(listening, (struct sockaddr *)&address, &length) != 0) return 0;
  if (address.ss_family == AF_INET6) return ntohs(((struct sockaddr_in6 *)&address)->sin6_port);
  return ntohs(((struct sockaddr_in *)&address)->sin_port);
}

/// Makes a response of a file, which the library reads as it is sent. Returns null where the file cannot
/// be read.
static inline struct MHD_Response *httpd_file(const char *path) {
  struct stat status;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return NULL;
  struct MHD_Response *response = NULL;
  if (fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
    response = MHD_create_response_from_fd64((uint64_t)status.st_size, file);
  }
  if (!response) close(file);
  return response;
}
