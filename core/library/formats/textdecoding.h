#pragma once

#include <QByteArray>
#include <QString>

/// The text of a file whose encoding nobody tells: by its byte order mark, else UTF-8 when it is
/// that, else Windows-1252. Line ends become "\n", the text is in NFC.
QString decodedText(const QByteArray &bytes);

/// "&eacute;" and "&#233;" become "é"; what is no entity stays.
QString withoutEntities(const QString &text);

/// The text of a piece of HTML: tags are gone, breaks and paragraphs are line ends, entities are
/// characters, and scripts and styles are left out.
QString plainFromHtml(const QString &html);
