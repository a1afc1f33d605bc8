#include "core/journal/storagetrouble.h"

#include <QDir>

using namespace Qt::StringLiterals;

using Kind = StorageTrouble::Kind;

QString whatHappened(const StorageTrouble &trouble)
{
    switch (trouble.kind) {
    case Kind::DiskFull:
        return u"the disk is full"_s;
    case Kind::ReadOnly:
        return u"the file or its folder is read-only"_s;
    case Kind::CannotOpen:
        return u"the file can't be opened or made there (%1)"_s.arg(trouble.detail);
    case Kind::DeviceError:
        return u"the disk reports an error (%1)"_s.arg(trouble.detail);
    case Kind::InUse:
        return u"another program is using the file"_s;
    case Kind::Damaged:
        return u"the file is damaged (%1)"_s.arg(trouble.detail);
    case Kind::TooNew:
        return u"a newer version of Quizstage wrote the file"_s;
    case Kind::Other:
        break;
    }
    return trouble.detail;
}

QString whatToDo(const StorageTrouble &trouble)
{
    switch (trouble.kind) {
    case Kind::DiskFull:
        return u"Free some space"_s;
    case Kind::ReadOnly:
        return u"Allow writing there"_s;
    case Kind::CannotOpen:
        return u"Make sure that the folder exists and can be written"_s;
    case Kind::DeviceError:
        return u"Check the disk and its connection"_s;
    case Kind::InUse:
        return u"Close the other program"_s;
    case Kind::Damaged:
        return u"Restart Quizstage, which moves the file aside and begins a new one"_s;
    case Kind::TooNew:
        return u"Start that version, or this one with another data folder"_s;
    case Kind::Other:
        break;
    }
    return u"Check the file and its disk"_s;
}

QString failingWords(const StorageTrouble &trouble)
{
    return u"Quizstage can't save to %1: %2. Answers are not accepted until it can. "
           "%3, or choose to go on without saving."_s.arg(QDir::toNativeSeparators(trouble.path),
                                                          whatHappened(trouble), whatToDo(trouble));
}

QString volatileWords(const StorageTrouble &trouble)
{
    const QString ending = trouble.mayPass()
        ? u"%1, and Quizstage saves everything by itself."_s.arg(whatToDo(trouble))
        : u"Finish the running games first. Then: %1."_s.arg(whatToDo(trouble));
    return u"Games go on without being saved to %1: %2. If Quizstage or this computer stops now, "
           "what is not saved is lost. %3"_s.arg(QDir::toNativeSeparators(trouble.path),
                                                 whatHappened(trouble), ending);
}

QString setAsideWords(const QString &path, const QString &movedTo)
{
    return u"%1 was damaged. Quizstage has moved it to %2 and begun a new file; rooms from before "
           "are missing. Nothing needs to be done; keep the old file if they matter."_s.arg(
               QDir::toNativeSeparators(path), QDir::toNativeSeparators(movedTo));
}

std::unexpected<Error> refuse(const StorageTrouble &trouble, const QString &what)
{
    const bool damaged = trouble.kind == Kind::Damaged;
    return refuse(damaged ? ErrorCode::Corrupt : ErrorCode::Unavailable,
                  u"%1 can't be used: %2"_s.arg(what, whatHappened(trouble)));
}
