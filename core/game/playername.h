#pragma once

#include "core/support/error.h"

/// The name as it is shown: NFC, trimmed, inner space folded. Refused (name_rejected) when it is
/// empty, over 24 graphemes or one of them over 16 UTF-16 units, holds control, invisible, private-use
/// or direction characters or more than two combining marks on a base, or is a blocked word.
Result<QString> normalizedPlayerName(const QString &name);

/// What two names share that people can't tell apart: case and look-alikes folded.
QString nameSkeleton(const QString &name);

/// True for one visible grapheme of at most 16 UTF-16 units, e.g. an emoji.
bool isAvatar(const QString &avatar);

/// The avatar that is dealt to the n-th player who brings none.
QString dealtAvatar(quint32 number);
