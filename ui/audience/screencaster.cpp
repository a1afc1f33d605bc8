#include "ui/audience/screencaster.h"

#include "ui/newroom/worker.h"

#include <QBuffer>

using namespace std::chrono_literals;

namespace
{

constexpr QSize largestScreen(1920, 1080);
// Pictures and settings that change together are told once.
constexpr auto togetherTime = 50ms;
constexpr int quality = 85;

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool seesThrough = image.hasAlphaChannel();
    image.save(&buffer, seesThrough ? "PNG" : "JPEG", seesThrough ? -1 : quality);
    return bytes;
}

} // namespace

ScreenCaster::ScreenCaster(HostSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_dresser(largestScreen)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherTime);
    connect(&m_soon, &QTimer::timeout, this, &ScreenCaster::cast);
    connect(&m_dresser, &StageDresser::lookChanged, &m_soon, qOverload<>(&QTimer::start));
}

void ScreenCaster::dress(const StageSettings &settings)
{
    m_reducedMotion = settings.reducedMotion;
    m_dresser.dress(settings);
    m_soon.start();
}

void ScreenCaster::cast()
{
    const StageLook look = m_dresser.look();
    m_look = {.theme = look.theme.id, .wifi = {}, .reducedMotion = m_reducedMotion};
    if (look.wifi) {
        const bool open = look.wifi->security == WifiSecurity::Open;
        m_look.wifi = ScreenWifi {.name = look.wifi->name,
                                  .password = open ? QString() : look.wifi->password,
                                  .code = wifiQrText(*look.wifi)};
    }
    save(look.logo, &ScreenCaster::m_logo);
    save(look.background, &ScreenCaster::m_background);
    tell();
}

void ScreenCaster::save(const StagePicture &picture, Saved ScreenCaster::*saved)
{
    const qint64 key = picture.isNull() ? 0 : picture.image.cacheKey();
    if ((this->*saved).key == key)
        return;
    this->*saved = {.key = key, .path = {}};
    if (key == 0)
        return;
    runInPool(*QThreadPool::globalInstance(), this,
              [image = picture.image] { return encoded(image); },
              [this, key, saved](const QByteArray &bytes) {
                  m_session.savePicture(bytes, this, [this, key, saved](const Result<QString> &path) {
                      // Without it the screens have none; another may be wanted by now.
                      if (!path || (this->*saved).key != key)
                          return;
                      (this->*saved).path = *path;
                      tell();
                  });
              });
}

void ScreenCaster::tell()
{
    m_look.logo = m_logo.path;
    m_look.background = m_background.path;
    m_session.dressScreens(m_look);
}
