#include "ui/editor/picturefield.h"

#include "core/game/question.h"
#include "ui/editor/questionpictures.h"
#include "ui/newroom/optionfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/thumbnail.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize thumbnailSize(128, 72);

} // namespace

PictureField::PictureField(QuestionMedia &media, QuestionPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
    , m_pictures(pictures)
    , m_thumbnail(new QLabel(this))
    , m_words((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_other(makeButton(tr("Another picture…"), {}, ButtonLook::Quiet, this))
    , m_remove(makeButton(tr("Remove"), {}, ButtonLook::Quiet, this))
    , m_uncovers(
          makeCheck(u"questionUncovers"_s, tr("Uncover it while the question is open"), this))
{
    m_thumbnail->setObjectName(u"questionThumbnail"_s);
    m_thumbnail->setFixedSize(thumbnailSize);
    m_thumbnail->setAccessibleName(tr("The picture of the question"));
    m_words->setObjectName(u"questionPictureWords"_s);
    m_other->setObjectName(u"questionOtherPicture"_s);
    m_remove->setObjectName(u"questionRemovePicture"_s);
    m_remove->setAccessibleName(tr("Remove the picture"));
    m_uncovers->setToolTip(tr("On the screens it appears tile by tile; phones show none."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_other);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(2);
    side->addLayout(buttons);
    side->addWidget(m_words);
    side->addWidget(m_uncovers);
    side->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_thumbnail, 0, Qt::AlignTop);
    row->addLayout(side, 1);
    connect(m_other, &QPushButton::clicked, this, &PictureField::asked);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_media.remove(m_place); });
    connect(m_uncovers, &QCheckBox::clicked, this, &PictureField::uncoverChosen);
    connect(&m_media, &QuestionMedia::changed, this, &PictureField::showState);
    connect(&m_pictures, &QuestionPictures::changed, this, &PictureField::showState);
}

void PictureField::showQuestion(const Question &question)
{
    m_place = {.question = question.id, .part = MediaPlace::Part::Image};
    m_path = question.image;
    m_uncovers->setChecked(question.uncoversImage);
    showState();
}

void PictureField::showState()
{
    const bool isThere = !m_path.isEmpty();
    const bool isReading = m_media.isReading(m_place);
    const QString problem = m_media.problem(m_place);
    QString words = problem;
    if (isReading)
        words = tr("Reading the picture…");
    else if (problem.isEmpty() && isThere && m_pictures.isMissing(m_path))
        words = tr("This computer does not have the picture.");
    m_words->setRole(problem.isEmpty() ? TextRole::Caption : TextRole::Problem);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_thumbnail), static_cast<QWidget *>(m_other),
                            static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_uncovers)})
        widget->setVisible(isThere);
    if (isThere) {
        m_thumbnail->setPixmap(thumbnail(m_pictures.picture(m_path).image, thumbnailSize,
                                         Theme::of(palette()), devicePixelRatioF()));
    }
    setVisible(isThere || !words.isEmpty());
}

void PictureField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}
