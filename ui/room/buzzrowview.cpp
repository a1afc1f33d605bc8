#include "ui/room/buzzrowview.h"

#include "ui/theme/avatarpainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/buzzwords.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int placeWidth = 44;
constexpr int avatarSide = 32;
constexpr int wordsLeft = placeWidth + avatarSide + 12;
constexpr int verdictSide = 20;
constexpr int usualHeight = 48;
constexpr int onTurnHeight = 64;
constexpr int judgeHeight = 44;
constexpr int judgeWidth = 112;

} // namespace

BuzzRowView::BuzzRowView(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(TextRole::Strong, this))
    , m_detail(new ElidedLabel(TextRole::Caption, this))
    , m_overturn(makeButton(tr("It was right after all"), {}, ButtonLook::Link, this))
    , m_right(makeJudge(true))
    , m_wrong(makeJudge(false))
{
    setObjectName(u"buzzRow"_s);
    setProperty("panel", u"raised"_s);
    m_overturn->setObjectName(u"overturnButton"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(wordsLeft, 4, 12, 4);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_overturn);
    row->addSpacing(verdictSide + 8);
    row->addWidget(m_right);
    row->addWidget(m_wrong);
    connect(m_overturn, &QPushButton::clicked, this, [this] { Q_EMIT judged(m_row.id, true); });
}

QPushButton *BuzzRowView::makeJudge(bool right)
{
    QPushButton *button = right
        ? makeButton(tr("Right"), u"check"_s, ButtonLook::Primary, this)
        : makeButton(tr("Wrong"), u"cross"_s, ButtonLook::Danger, this);
    button->setObjectName(right ? u"rightButton"_s : u"wrongButton"_s);
    button->setMinimumSize(judgeWidth, judgeHeight);
    connect(button, &QPushButton::clicked, this, [this, right] { Q_EMIT judged(m_row.id, right); });
    return button;
}

void BuzzRowView::showRow(const BuzzRow &row, const Offer &offer)
{
    if (row == m_row && offer == m_offer)
        return;
    m_row = row;
    m_offer = offer;
    const bool isOnTurn = row.isOnTurn && offer.canJudge;
    m_name->setRole(row.isOnTurn ? TextRole::Subtitle : TextRole::Strong);
    m_name->setFullText(row.name);
    m_detail->setFullText(buzzDetailWords(row));
    m_detail->setVisible(!m_detail->fullText().isEmpty());
    m_right->setVisible(isOnTurn);
    m_wrong->setVisible(isOnTurn);
    m_overturn->setVisible(offer.canJudge && row.state == BuzzState::Wrong);
    setMinimumHeight(row.isOnTurn ? onTurnHeight : usualHeight);
    describe();
    update();
}

void BuzzRowView::describe()
{
    setAccessibleName(buzzWords(m_row));
    m_right->setAccessibleName(tr("%1 is right").arg(m_row.name));
    m_wrong->setAccessibleName(tr("%1 is wrong").arg(m_row.name));
    m_overturn->setAccessibleName(tr("%1 was right after all").arg(m_row.name));
    m_right->setToolTip(m_offer.rightKey.isEmpty() ? QString()
                                                   : tr("Right (%1)").arg(m_offer.rightKey));
    m_wrong->setToolTip(m_offer.wrongKey.isEmpty() ? QString()
                                                   : tr("Wrong (%1)").arg(m_offer.wrongKey));
}

void BuzzRowView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    if (m_row.isOnTurn) {
        painter.setPen(QPen(theme.accent, 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9.5, 9.5);
    }
    painter.setFont(textFont(14, QFont::DemiBold));
    painter.setPen(m_row.isOnTurn ? theme.accent : theme.muted);
    drawTabular(painter, QRectF(0, 0, placeWidth - 12, height()), Qt::AlignRight,
                QString::number(m_row.place));
    paintAvatar(painter, QRectF(placeWidth, middle - avatarSide / 2.0, avatarSide, avatarSide),
                m_row.avatar, m_row.name);
    const bool isRight = m_row.state == BuzzState::Right;
    if (!isRight && m_row.state != BuzzState::Wrong)
        return;
    paintIcon(painter,
              QRectF(width() - 16 - verdictSide, middle - verdictSide / 2.0, verdictSide, verdictSide),
              isRight ? u"check"_s : u"cross"_s, isRight ? theme.right : theme.wrong);
}
