#pragma once

#include "core/library/pack.h"

#include <QScrollArea>

class OptionRow;
class PackDocument;
class QLineEdit;
class QVBoxLayout;

/// What a pack says of itself: title, description, language, tags, author and licence.
class PackForm : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackForm)

public:
    explicit PackForm(PackDocument &document, QWidget *parent = nullptr);

    /// The title gets the keyboard.
    void start();

private:
    void addLine(QVBoxLayout *column, const QString &name, const QString &hint, QLineEdit *field,
                 QString Pack::*text);
    void addTags(QVBoxLayout *column);
    void showPack();

    PackDocument &m_document;
    bool m_showing = false; ///< Fields change because a pack is shown, not because one types.
    QList<std::pair<QLineEdit *, QString Pack::*>> m_lines;
    QLineEdit *m_title;
    QLineEdit *m_tags;
    OptionRow *m_titleRow = nullptr;
};
