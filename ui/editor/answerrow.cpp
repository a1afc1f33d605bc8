#include "ui/editor/answerrow.h"

#include "core/game/question.h"
#include "ui/editor/fields.h"
#include "ui/newroom/optionfields.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/thumbnail.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr int shapeSide = 28;
constexpr QSize pictureSize(40, 28);
constexpr QSize signSize(20, 20); ///< Where there is no picture.
constexpr QSize pictureButton(52, 36);

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
    , m_picture(new QToolButton(this))
    , m_pictureMenu(makePictureMenu())
    , m_remove(new QToolButton(this))
    , m_problem((new PlainLabel(TextRole::Problem, this))->wrapped())
{
    m_mark->setToolTip(place < 8 ? tr("Right (Alt+%1)").arg(place + 1) : tr("Right"));
    m_mark->setAccessibleName(tr("Line %1 is right").arg(place + 1));
    m_text->setAccessibleName(tr("Answer %1").arg(place + 1));
    m_text->installEventFilter(this);
    m_picture->setObjectName(u"answerPicture%1"_s.arg(place));
    m_picture->setFixedSize(pictureButton);
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
    grid->addWidget(m_picture, 0, 3);
    grid->addWidget(m_remove, 0, 4);
    grid->addWidget(m_problem, 1, 2, 1, 3);
    connect(m_text, &QLineEdit::textChanged, this, &AnswerRow::textEdited);
    connect(m_mark, &QCheckBox::clicked, this, &AnswerRow::marked);
    connect(m_picture, &QToolButton::clicked, this, &AnswerRow::choosePicture);
    connect(m_remove, &QToolButton::clicked, this, &AnswerRow::removeAsked);
    connect(new MediaDrop(*this), &MediaDrop::offered, this, &AnswerRow::mediaOffered);
}

QMenu *AnswerRow::makePictureMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"answerPictureMenu%1"_s.arg(m_place));
    menu->addAction(strokeIcon(u"picture"_s), tr("Another picture…"), this,
                    &AnswerRow::pictureAsked);
    menu->addAction(strokeIcon(u"trash"_s), tr("Remove the picture"), this,
                    &AnswerRow::pictureRemoved);
    return menu;
}

void AnswerRow::choosePicture()
{
    if (m_hasPicture)
        m_pictureMenu->popup(m_picture->mapToGlobal(m_picture->rect().bottomLeft()));
    else
        Q_EMIT pictureAsked();
}

void AnswerRow::showPicture(const AnswerPicture &picture)
{
    m_hasPicture = picture.isThere;
    m_picture->setEnabled(!picture.isReading);
    m_picture->setIconSize(picture.isThere ? pictureSize : signSize);
    if (picture.isThere) {
        m_picture->setIcon(thumbnail(picture.image, pictureSize, Theme::of(palette()),
                                     devicePixelRatioF()));
    } else {
        m_picture->setIcon(strokeIcon(picture.isReading ? u"clock"_s : u"picture"_s, IconInk::Muted));
    }
    const QString words = picture.isReading ? tr("Reading the picture…")
        : picture.isThere                   ? tr("The picture of this answer")
                                            : tr("Add a picture");
    m_picture->setToolTip(words);
    m_picture->setAccessibleName(tr("Answer %1: %2").arg(m_place + 1).arg(words));
}

void AnswerRow::show(const AnswerLook &look, const QString &text, bool right)
{
    const QSignalBlocker quiet(m_text);
    m_mark->setVisible(look.marked);
    m_mark->setChecked(right);
    static_cast<ShapeView *>(m_shape)->setShaped(look.shaped);
    m_text->setReadOnly(!look.writable);
    showText(m_text, text);
    m_picture->setVisible(look.pictured);
    setAcceptDrops(look.pictured);
    m_remove->setVisible(look.writable);
    setVisible(true);
}

void AnswerRow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_text->setAccessibleDescription(problem);
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
                           static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_remove)}) {
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
