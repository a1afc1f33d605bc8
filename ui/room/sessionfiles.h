#pragma once

#include "ui/audience/scenepictures.h"

class HostSession;

/// Fetches pictures and sounds from the node. The session must outlive what uses it.
PictureSource filesOf(HostSession &session);
