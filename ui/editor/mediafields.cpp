#include "ui/editor/mediafields.h"

#include "core/game/question.h"
#include "ui/editor/mediadialog.h"
#include "ui/editor/picturefield.h"
#include "ui/editor/questionpictures.h"
#include "ui/editor/soundfield.h"
#include "ui/widgets/buttons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MediaFields::MediaFields(HostSession &session, QuestionMedia &media, QuestionPictures &pictures,
                         QWidget *parent)
    : QWidget(parent)
    , m_media(media)
    , m_pictures(pictures)
    , m_addPicture(makeButton(tr("Add a picture…"), u"picture"_s, ButtonLook::Quiet, this))
    , m_addSound(makeButton(tr("Add a sound…"), u"sound"_s, ButtonLook::Quiet, this))
    , m_picture(new PictureField(media, pictures, this))
    , m_sound(new SoundField(session, media, this))
{
    m_addPicture->setObjectName(u"questionAddPicture"_s);
    m_addPicture->setToolTip(tr("PNG, JPEG, WebP or GIF; or drop a file here, or paste a picture"));
    m_addSound->setObjectName(u"questionAddSound"_s);
    m_addSound->setToolTip(tr("MP3, Ogg or WAV, at most 5 MB; or drop a file here"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_addPicture);
    buttons->addWidget(m_addSound);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_picture);
    column->addWidget(m_sound);
    const auto forPicture = [this] { askFor(MediaPlace::Part::Image); };
    const auto forSound = [this] { askFor(MediaPlace::Part::Audio); };
    connect(m_addPicture, &QPushButton::clicked, this, forPicture);
    connect(m_picture, &PictureField::asked, this, forPicture);
    connect(m_addSound, &QPushButton::clicked, this, forSound);
    connect(m_sound, &SoundField::asked, this, forSound);
    connect(m_picture, &PictureField::uncoverChosen, this, &MediaFields::uncoverChosen);
}

void MediaFields::showQuestion(const Question &question)
{
    m_question = question.id;
    m_pictures.showQuestion(question);
    m_addPicture->setVisible(question.image.isEmpty());
    m_picture->showQuestion(question);
    m_addSound->setVisible(question.audio.isEmpty());
    m_sound->showQuestion(question);
}

void MediaFields::askFor(MediaPlace::Part part)
{
    // For the question of now, whichever is shown when the file is chosen.
    askForMedia(this, part,
                [this, place = MediaPlace{m_question, part}](const OfferedMedia &media) {
                    m_media.take(place, media);
                });
}

void MediaFields::take(const OfferedMedia &media)
{
    using enum MediaPlace::Part;
    m_media.take({m_question, media.isSound() ? Audio : Image}, media);
}
