#include "ui/room/sessionfiles.h"

#include "core/service/hostsession.h"

PictureSource filesOf(HostSession &session)
{
    return [&session](const QString &name, QObject *context,
                      const std::function<void(const QByteArray &)> &reply) {
        session.loadPicture(name, context, [reply](const Result<QByteArray> &bytes) {
            reply(bytes.value_or(QByteArray()));
        });
    };
}
