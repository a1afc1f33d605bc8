#include "ui/room/mediastrip.h"

#include "ui/theme/choicelook.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize thumbnail {160, 96};

/// All that names a file, so that the same media are not fetched twice.
QString mediaOf(const Question &question)
{
    QString media = question.image + u'\n' + question.audio;
    for (const Choice &choice : question.choices)
        media += u'\n' + choice.image;
    return media;
}

} // namespace

MediaStrip::MediaStrip(const PictureSource &source, QWidget *parent)
    : QWidget(parent)
    , m_pictures(thumbnail * 2)
    , m_row(new QHBoxLayout)
    , m_sound((new PlainLabel(TextRole::Muted, tr("A sound plays when this question opens."), this))
                  ->wrapped())
{
    m_pictures.setSource(source);
    m_row->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_row);
    column->addWidget(m_sound);
    connect(&m_pictures, &ScenePictures::loaded, this, &MediaStrip::showPicture);
    hide();
}

void MediaStrip::showMedia(const Question &question)
{
    if (std::exchange(m_shown, mediaOf(question)) == mediaOf(question))
        return;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_labels.clear();
    if (!question.image.isEmpty())
        addPicture(question.image, tr("Question"), tr("Picture of the question"));
    for (int place = 0; place < question.choices.size(); ++place) {
        const QString &letter = choiceLook(place).letter;
        if (const QString &name = question.choices.at(place).image; !name.isEmpty())
            addPicture(name, letter, tr("Picture of choice %1").arg(letter));
    }
    m_row->addStretch();
    m_sound->setVisible(!question.audio.isEmpty());
    setVisible(!m_labels.isEmpty() || !question.audio.isEmpty());
    m_pictures.want(m_labels.uniqueKeys());
}

void MediaStrip::addPicture(const QString &name, const QString &caption, const QString &description)
{
    auto *cell = new QWidget(this);
    auto *picture = new QLabel(cell);
    picture->setAccessibleName(description);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(picture);
    column->addWidget(new PlainLabel(TextRole::Caption, caption, cell));
    m_row->addWidget(cell, 0, Qt::AlignBottom);
    m_labels.insert(name, picture);
}

void MediaStrip::showPicture(const QString &name, const StagePicture &picture)
{
    const QList<QLabel *> labels = m_labels.values(name);
    for (QLabel *label : labels) {
        QPixmap pixmap = QPixmap::fromImage(picture.image.scaled(
            thumbnail * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        label->setPixmap(pixmap);
    }
}
