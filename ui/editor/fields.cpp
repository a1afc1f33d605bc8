#include "ui/editor/fields.h"

#include <QKeyEvent>

namespace
{

constexpr int textMargin = 20; ///< Above and below the lines of a text, frame included.

class LeavesUndo : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveUndoToPage(QWidget *field)
{
    field->installEventFilter(new LeavesUndo(field));
}

QLineEdit *makeLine(const QString &name, qsizetype longest, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setMaxLength(int(longest));
    leaveUndoToPage(field);
    return field;
}

QPlainTextEdit *makeText(const QString &name, int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setUndoRedoEnabled(false);
    field->setFrameShape(QFrame::NoFrame);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + textMargin);
    leaveUndoToPage(field);
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
