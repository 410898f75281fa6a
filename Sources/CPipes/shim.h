// A pipe that no other program inherits, not even one that is started in the moment it is made.
#ifndef GAZETTE_CPIPES_SHIM_H
#define GAZETTE_CPIPES_SHIM_H

// The C library declares it to programs that ask for all its extensions.
extern int pipe2(int ends[2], int flags);

#endif
