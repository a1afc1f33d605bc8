#pragma once

#include <QByteArray>

/// What browsers are told of a sound, by its content: "audio/mpeg", "audio/ogg" or "audio/wav"; empty
/// for anything else.
QByteArray soundTypeOf(const QByteArray &bytes);

/// The sound without the texts and pictures that go with it in MP3 and WAV files: a title would give
/// the answer away. Ogg files are left as they are.
QByteArray withoutTags(const QByteArray &sound);
