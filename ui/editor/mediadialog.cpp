#include "ui/editor/mediadialog.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

void askForMedia(QWidget *parent, MediaPlace::Part part,
                 std::function<void(const OfferedMedia &)> taken)
{
    const bool isSound = part == MediaPlace::Part::Audio;
    const QString title = isSound         ? QuestionMedia::tr("A sound for the question")
        : part == MediaPlace::Part::Image ? QuestionMedia::tr("A picture for the question")
                                          : QuestionMedia::tr("A picture for the answer");
    const QString filter = isSound
        ? QuestionMedia::tr("Sounds (%1)").arg(u"*.mp3 *.ogg *.oga *.opus *.wav"_s)
        : QuestionMedia::tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp *.gif"_s);
    const auto folder = isSound ? QStandardPaths::MusicLocation : QStandardPaths::PicturesLocation;
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(folder), filter);
    dialog->setObjectName(u"mediaDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [taken = std::move(taken)](const QString &path) { taken({path}); });
    dialog->open();
}
