#pragma once

/// Raises the process's limit of open files to what it may at most have; returns the limit in force.
int raiseDescriptorLimit();

/// How many files this process may have open.
int descriptorLimit();
