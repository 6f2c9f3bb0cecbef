/* A loss of power, for one process: loaded with LD_PRELOAD, this library keeps what the disk has for certain, and ends the
 * process at a chosen moment.
 *
 * The folder POWER_LOSS_DISK has every file that the process has synced, with its content at the last fsync or fdatasync. What
 * was written later, and files that were never synced, are missing there, as if the cache of the operating system had been
 * lost. POWER_LOSS_AT chooses the moment:
 *
 *   sent:N   right after the process has sent its N-th request with the text POWER_LOSS_REQUEST
 *   sync:N   right before its N-th sync
 *
 * A file that was deleted is missing after the next sync of a file in its folder, as on journaling file systems. It does not
 * show writes that the disk itself reorders or tears. */

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long syncs, requests;

/* Returns N if POWER_LOSS_AT is "kind:N", else 0. */
static long moment(const char *kind) {
    const char *at = getenv("POWER_LOSS_AT");
    size_t length = strlen(kind);
    if (!at || strncmp(at, kind, length) != 0 || at[length] != ':') return 0;
    return atol(at + length + 1);
}

static void power_loss(void) { _exit(137); }

/* Removes the kept files that are not in the folder any more. */
static void forget(const char *path) {
    char kept[8192], source[8192];
    const char *disk = getenv("POWER_LOSS_DISK"), *end = strrchr(path, '/');
    DIR *folder = disk && end ? opendir(disk) : NULL;
    if (!folder) return;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        snprintf(source, sizeof source, "%.*s/%s", (int)(end - path), path, entry->d_name);
        snprintf(kept, sizeof kept, "%s/%s", disk, entry->d_name);
        if (access(source, F_OK) != 0) unlink(kept);
    }
    closedir(folder);
}

/* Copies the synced content of a file to the disk of the simulation. */
static void keep(int descriptor) {
    char link[64], path[4096], kept[8192], part[8200], buffer[65536];
    const char *disk = getenv("POWER_LOSS_DISK");
    if (!disk) return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return;
    path[length] = 0;
    struct stat status;
    if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return;
    const char *name = strrchr(path, '/');
    snprintf(kept, sizeof kept, "%s/%s", disk, name ? name + 1 : path);
    snprintf(part, sizeof part, "%s.part", kept);
    int from = open(path, O_RDONLY | O_CLOEXEC);
    int to = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (from < 0 || to < 0) abort();
    ssize_t count;
    while ((count = read(from, buffer, sizeof buffer)) > 0) {
        static ssize_t (*real_write)(int, const void *, size_t);
        if (!real_write) real_write = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
        if (real_write(to, buffer, (size_t)count) != count) abort();
    }
    close(from);
    close(to);
    if (rename(part, kept) != 0) abort();
    forget(path);
}

static int synced(int descriptor, const char *name) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    pthread_mutex_lock(&lock);
    if (++syncs == moment("sync")) power_loss();
    int result = real(descriptor);
    if (result == 0) keep(descriptor);
    pthread_mutex_unlock(&lock);
    return result;
}

int fsync(int descriptor) { return synced(descriptor, "fsync"); }
int fdatasync(int descriptor) { return synced(descriptor, "fdatasync"); }

static int is_socket(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

static int is_request(const void *bytes, size_t length) {
    const char *text = getenv("POWER_LOSS_REQUEST");
    return text && memmem(bytes, length, text, strlen(text)) != NULL;
}

static void sent(int is_counted) {
    if (!is_counted) return;
    pthread_mutex_lock(&lock);
    if (++requests == moment("sent")) power_loss();
    pthread_mutex_unlock(&lock);
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
    ssize_t (*real)(int, const void *, size_t) = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    ssize_t result = real(descriptor, bytes, length);
    sent(result > 0 && is_socket(descriptor) && is_request(bytes, length));
    return result;
}

ssize_t send(int descriptor, const void *bytes, size_t length, int flags) {
    ssize_t (*real)(int, const void *, size_t, int) =
        (ssize_t(*)(int, const void *, size_t, int))dlsym(RTLD_NEXT, "send");
    ssize_t result = real(descriptor, bytes, length, flags);
    sent(result > 0 && is_request(bytes, length));
    return result;
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    ssize_t (*real)(int, const struct iovec *, int) =
        (ssize_t(*)(int, const struct iovec *, int))dlsym(RTLD_NEXT, "writev");
    ssize_t result = real(descriptor, parts, count);
    int found = 0;
    for (int index = 0; index < count; index++) found |= is_request(parts[index].iov_base, parts[index].iov_len);
    sent(result > 0 && found && is_socket(descriptor));
    return result;
}
