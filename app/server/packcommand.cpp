#include "app/server/packcommand.h"

#include "core/library/formats/packexport.h"
#include "core/library/formats/packimport.h"
#include "core/library/formats/packpictures.h"
#include "core/library/packid.h"
#include "core/library/packlibrary.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int done = 0;
constexpr int nothingDone = 1;
constexpr int wrongUse = 2;

int complain(int code, const QString &message)
{
    std::fprintf(stderr, "quizstage-server: %s\n", qUtf8Printable(message));
    return code;
}

void say(const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

QCommandLineOption dataDirOption()
{
    return {u"data-dir"_s, u"Folder of the node's packs."_s, u"DIR"_s,
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

/// The packs and pictures of a data folder, whether or not a node runs there.
struct Shelf
{
    explicit Shelf(const QString &folder)
        : packs(u":/packs"_s, folder, clock)
        , mediaFolder(QDir(folder).filePath(u"media"_s))
    { }

    SystemClock clock;
    PackLibrary packs;
    QString mediaFolder;
};

Result<QString> save(ImportReport &report, Shelf &shelf)
{
    keepPictures(report, shelf.mediaFolder);
    Pack pack = report.pack;
    pack.id = freePackId(pack.id.isEmpty() ? packIdFor(pack.title) : pack.id,
                         [&shelf](const QString &id) { return shelf.packs.isFree(id); });
    const auto saved = shelf.packs.save(pack);
    if (!saved)
        return std::unexpected(saved.error());
    return pack.id;
}

void tell(const ImportReport &report, bool dryRun)
{
    const auto count = report.pack.questions.size();
    const QString verb = dryRun ? u"can be imported"_s : u"imported"_s;
    say(count == 1 ? u"1 question %1 as \"%2\"."_s.arg(verb, report.pack.title)
                   : u"%1 questions %2 as \"%3\"."_s.arg(count).arg(verb, report.pack.title));
    for (const ImportProblem &problem : report.skipped)
        say(u"Left out, %1: %2"_s.arg(problem.where, problem.reason));
    for (const QString &warning : report.warnings)
        say(u"Note: "_s + warning);
}

int importFile(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Imports questions from a file of any known format."_s);
    parser.addPositionalArgument(u"import"_s, u"The command."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The file."_s);
    parser.addOptions({dataDirOption(),
                       {u"dry-run"_s, u"Only say what would be imported."_s},
                       {u"title"_s, u"Title of the new pack."_s, u"TEXT"_s},
                       {{u"h"_s, u"help"_s}, u"Print this help."_s}});
    if (!parser.parse(arguments))
        return complain(wrongUse, parser.errorText() + u" Try import --help."_s);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        return done;
    }
    if (parser.positionalArguments().size() != 2)
        return complain(wrongUse, u"import takes one file: quizstage-server import FILE"_s);
    const QString path = parser.positionalArguments().at(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(wrongUse, u"Can't read %1: %2."_s.arg(path, file.errorString()));
    // One byte more than is allowed tells that there are too many.
    ImportReport report = readForeignFile(file.read(largestPack + 1), QFileInfo(path).fileName());
    if (const QString title = parser.value(u"title"_s).trimmed(); !title.isEmpty())
        report.pack.title = title.left(120);

    const bool dryRun = parser.isSet(u"dry-run"_s);
    QString packId;
    if (!dryRun && report.isImportable()) {
        Shelf shelf(parser.value(u"data-dir"_s));
        const auto saved = save(report, shelf);
        if (!saved)
            return complain(nothingDone, saved.error().message);
        packId = *saved;
    }
    std::printf("%s\n",
                QJsonDocument(toJson(report, packId)).toJson(QJsonDocument::Compact).constData());
    tell(report, dryRun);
    return report.isImportable() ? done : nothingDone;
}

int exportFile(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a pack as a file of another format."_s);
    parser.addPositionalArgument(u"export"_s, u"The command."_s);
    parser.addPositionalArgument(u"ID"_s, u"The pack."_s);
    parser.addOptions(
        {dataDirOption(),
         {u"format"_s, u"The format; see docs/pack-format.md."_s, u"FORMAT"_s, u"quizpack"_s},
         {{u"o"_s, u"output"_s}, u"The file; default: the pack's name."_s, u"FILE"_s},
         {{u"h"_s, u"help"_s}, u"Print this help."_s}});
    if (!parser.parse(arguments))
        return complain(wrongUse, parser.errorText() + u" Try export --help."_s);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        return done;
    }
    if (parser.positionalArguments().size() != 2)
        return complain(wrongUse, u"export takes one pack: quizstage-server export ID"_s);
    Shelf shelf(parser.value(u"data-dir"_s));
    const auto pack = shelf.packs.load(parser.positionalArguments().at(1));
    if (!pack)
        return complain(wrongUse, pack.error().message);
    const auto exported =
        exportPack(*pack, parser.value(u"format"_s), picturesIn(shelf.mediaFolder));
    if (!exported)
        return complain(nothingDone, exported.error().message);
    const QString path = parser.isSet(u"output"_s) ? parser.value(u"output"_s) : exported->fileName;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(exported->bytes) != exported->bytes.size()
        || !file.commit())
        return complain(nothingDone, u"Can't write %1: %2."_s.arg(path, file.errorString()));
    say(u"Written: "_s + path);
    for (const QString &loss : exported->losses)
        say(u"Note: "_s + loss);
    return done;
}

} // namespace

std::optional<int> runPackCommand(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == "import"_L1)
        return importFile(arguments);
    if (command == "export"_L1)
        return exportFile(arguments);
    return std::nullopt;
}
