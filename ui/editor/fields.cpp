#include "ui/editor/fields.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace
{

constexpr int textMargin = 20; ///< Above and below the lines of a text, frame included.

/// In a text, only a picture can't be pasted.
bool pastesPicture(const QKeyEvent &key)
{
    if (!key.matches(QKeySequence::Paste))
        return false;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasImage() && !data->hasText();
}

class LeavesKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)
            && !pastesPicture(*key))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveKeysToPage(QWidget *field)
{
    field->installEventFilter(new LeavesKeys(field));
}

QLineEdit *makeLine(const QString &name, qsizetype longest, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setMaxLength(int(longest));
    // What is dropped here is a picture for the question.
    field->setAcceptDrops(false);
    leaveKeysToPage(field);
    return field;
}

QPlainTextEdit *makeText(const QString &name, int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setAcceptDrops(false);
    field->setUndoRedoEnabled(false);
    field->setFrameShape(QFrame::NoFrame);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + textMargin);
    leaveKeysToPage(field);
    return field;
}

void showText(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

void showText(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text)
        field->setPlainText(text);
}
