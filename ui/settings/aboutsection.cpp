#include "ui/settings/aboutsection.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{

struct Work
{
    QString name;
    QString licence;
};

QList<Work> others()
{
    return {
        {u"Qt "_s + QLatin1StringView(qVersion()), u"LGPL 3"_s},
        {u"hiredis"_s, u"BSD"_s},
        {u"QR Code generator"_s, u"MIT"_s},
        {u"SQLite"_s, AboutSection::tr("public domain")},
        {u"Noto"_s, u"SIL OFL 1.1"_s},
    };
}

} // namespace

AboutSection::AboutSection(const QString &dataFolder, QWidget *parent)
    : SettingsSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *name = new PlainLabel(TextRole::Title,
                                tr("Quizstage %1").arg(QStringLiteral(QUIZSTAGE_VERSION)), this);
    name->setObjectName(u"aboutVersion"_s);
    column->addWidget(name);
    column->addWidget((new PlainLabel(TextRole::Body,
                                      tr("Live quizzes on one laptop. Players join with their "
                                         "phones. Nothing leaves this computer. MIT licence."),
                                      this))
                          ->wrapped());
    column->addWidget(makeFolder(dataFolder));
    column->addWidget(makeLicences());
    column->addStretch();
}

QWidget *AboutSection::makeLicences()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainLabel(TextRole::Subtitle, tr("The work of others in it"), box), 0, 0,
                    1, 2);
    const QList<Work> works = others();
    for (const Work &work : works) {
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(TextRole::Body, work.name, box), row, 0);
        grid->addWidget(new PlainLabel(TextRole::Muted, work.licence, box), row, 1);
    }
    return box;
}

QWidget *AboutSection::makeFolder(const QString &path)
{
    auto *box = new QWidget(this);
    auto *words = new ElidedLabel(TextRole::Muted, box);
    words->setObjectName(u"aboutFolder"_s);
    words->setFullText(QDir::toNativeSeparators(path));
    auto *open = makeButton(tr("Open folder"), u"open"_s, ButtonLook::Plain, box);
    open->setObjectName(u"openFolder"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(
        new PlainLabel(TextRole::Subtitle, tr("Rooms, games, packs and settings"), box), 0, 0);
    grid->addWidget(words, 1, 0);
    grid->addWidget(open, 0, 1, 2, 1);
    connect(open, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    return box;
}
