#include "ui/editor/answerrow.h"

#include "core/game/question.h"
#include "ui/editor/fields.h"
#include "ui/newroom/optionfields.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr int shapeSide = 28;

/// The letter of a choice in its shape, or the number of a line.
class ShapeView : public QWidget
{
public:
    ShapeView(int place, QWidget *parent)
        : QWidget(parent)
        , m_place(place)
    {
        setFixedSize(shapeSide, shapeSide);
    }

    void setShaped(bool shaped)
    {
        m_shaped = shaped;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        if (m_shaped) {
            const ChoiceLook &look = choiceLook(m_place);
            paintChoiceShape(painter, m_place, rect(), look.fill, look.text);
            return;
        }
        painter.setFont(textFont(14, QFont::DemiBold));
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_place + 1));
    }

private:
    int m_place;
    bool m_shaped = false;
};

} // namespace

AnswerRow::AnswerRow(int place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_mark(makeCheck(u"answerMark%1"_s.arg(place), {}, this))
    , m_shape(new ShapeView(place, this))
    // A little more than is allowed, so that too much is seen rather than cut.
    , m_text(makeLine(u"answerText%1"_s.arg(place), 2 * longestTypedAnswer, this))
    , m_remove(new QToolButton(this))
    , m_problem((new PlainLabel(TextRole::Problem, this))->wrapped())
{
    m_mark->setToolTip(place < 8 ? tr("Right (Alt+%1)").arg(place + 1) : tr("Right"));
    m_mark->setAccessibleName(tr("Line %1 is right").arg(place + 1));
    m_text->setAccessibleName(tr("Answer %1").arg(place + 1));
    m_text->installEventFilter(this);
    m_remove->setObjectName(u"answerRemove%1"_s.arg(place));
    m_remove->setIcon(strokeIcon(u"cross"_s, IconInk::Muted));
    m_remove->setToolTip(tr("Remove this line"));
    m_remove->setAccessibleName(tr("Remove line %1").arg(place + 1));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_shape, 0, 1);
    grid->addWidget(m_text, 0, 2);
    grid->addWidget(m_remove, 0, 3);
    grid->addWidget(m_problem, 1, 2, 1, 2);
    connect(m_text, &QLineEdit::textChanged, this, &AnswerRow::textEdited);
    connect(m_mark, &QCheckBox::clicked, this, &AnswerRow::marked);
    connect(m_remove, &QToolButton::clicked, this, &AnswerRow::removeAsked);
}

void AnswerRow::show(const AnswerLook &look, const QString &text, bool right,
                     const QString &problem)
{
    const QSignalBlocker quiet(m_text);
    m_mark->setVisible(look.marked);
    m_mark->setChecked(right);
    static_cast<ShapeView *>(m_shape)->setShaped(look.shaped);
    m_text->setReadOnly(!look.writable);
    showText(m_text, text);
    m_remove->setVisible(look.writable);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_text->setAccessibleDescription(problem);
    setVisible(true);
}

void AnswerRow::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void AnswerRow::standBefore(QWidget *next)
{
    QWidget *before = next->previousInFocusChain();
    while (before != next && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (QWidget *field : {static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(m_remove)}) {
        setTabOrder(before, field);
        before = field;
    }
}

bool AnswerRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    const bool control = press->modifiers() == Qt::ControlModifier;
    const bool plain = !(press->modifiers() & ~Qt::KeypadModifier);
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT nextAsked();
    else if (control && (key == Qt::Key_Up || key == Qt::Key_Down))
        Q_EMIT moveAsked(key == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}
