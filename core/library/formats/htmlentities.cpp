#include "core/library/formats/htmlentities_p.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace
{

/// Names of the characters from 160 on, one after the other.
constexpr auto latin1Names =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
    "iacute "
    "icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml "
    "yacute thorn yuml"_L1;

/// Names of the Greek letters from 913 on; "-" where there is no letter.
constexpr auto greekNames =
    "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - "
    "Sigma "
    "Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta "
    "iota "
    "kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega"_L1;

struct Named
{
    QLatin1StringView name;
    char16_t character;
};

constexpr Named others[] {
    {"quot"_L1, u'"'},     {"amp"_L1, u'&'},      {"apos"_L1, u'\''},    {"lt"_L1, u'<'},
    {"gt"_L1, u'>'},       {"OElig"_L1, 0x152},   {"oelig"_L1, 0x153},   {"Scaron"_L1, 0x160},
    {"scaron"_L1, 0x161},  {"Yuml"_L1, 0x178},    {"fnof"_L1, 0x192},    {"circ"_L1, 0x2C6},
    {"tilde"_L1, 0x2DC},   {"ensp"_L1, 0x2002},   {"emsp"_L1, 0x2003},   {"thinsp"_L1, 0x2009},
    {"zwnj"_L1, 0x200C},   {"zwj"_L1, 0x200D},    {"ndash"_L1, 0x2013},  {"mdash"_L1, 0x2014},
    {"lsquo"_L1, 0x2018},  {"rsquo"_L1, 0x2019},  {"sbquo"_L1, 0x201A},  {"ldquo"_L1, 0x201C},
    {"rdquo"_L1, 0x201D},  {"bdquo"_L1, 0x201E},  {"dagger"_L1, 0x2020}, {"Dagger"_L1, 0x2021},
    {"bull"_L1, 0x2022},   {"hellip"_L1, 0x2026}, {"permil"_L1, 0x2030}, {"prime"_L1, 0x2032},
    {"Prime"_L1, 0x2033},  {"lsaquo"_L1, 0x2039}, {"rsaquo"_L1, 0x203A}, {"euro"_L1, 0x20AC},
    {"trade"_L1, 0x2122},  {"larr"_L1, 0x2190},   {"uarr"_L1, 0x2191},   {"rarr"_L1, 0x2192},
    {"darr"_L1, 0x2193},   {"harr"_L1, 0x2194},   {"rArr"_L1, 0x21D2},   {"forall"_L1, 0x2200},
    {"part"_L1, 0x2202},   {"exist"_L1, 0x2203},  {"empty"_L1, 0x2205},  {"isin"_L1, 0x2208},
    {"sum"_L1, 0x2211},    {"minus"_L1, 0x2212},  {"radic"_L1, 0x221A},  {"infin"_L1, 0x221E},
    {"cap"_L1, 0x2229},    {"cup"_L1, 0x222A},    {"int"_L1, 0x222B},    {"asymp"_L1, 0x2248},
    {"ne"_L1, 0x2260},     {"equiv"_L1, 0x2261},  {"le"_L1, 0x2264},     {"ge"_L1, 0x2265},
    {"spades"_L1, 0x2660}, {"clubs"_L1, 0x2663},  {"hearts"_L1, 0x2665}, {"diams"_L1, 0x2666},
    {"Ccaron"_L1, 0x10C},  {"ccaron"_L1, 0x10D},  {"Zcaron"_L1, 0x17D},  {"zcaron"_L1, 0x17E},
    {"Amacr"_L1, 0x100},   {"amacr"_L1, 0x101},   {"Emacr"_L1, 0x112},   {"emacr"_L1, 0x113},
    {"Imacr"_L1, 0x12A},   {"imacr"_L1, 0x12B},   {"Omacr"_L1, 0x14C},   {"omacr"_L1, 0x14D},
    {"Umacr"_L1, 0x16A},   {"umacr"_L1, 0x16B},   {"abreve"_L1, 0x103},  {"Abreve"_L1, 0x102},
    {"aogon"_L1, 0x105},   {"eogon"_L1, 0x119},   {"lstrok"_L1, 0x142},  {"Lstrok"_L1, 0x141},
    {"nacute"_L1, 0x144},  {"sacute"_L1, 0x15B},  {"zacute"_L1, 0x17A},  {"zdot"_L1, 0x17C},
    {"lrm"_L1, 0x200E},    {"rlm"_L1, 0x200F},    {"shy"_L1, 0xAD},
};

void addRange(QHash<QString, char16_t> &table, QLatin1StringView names, char16_t first)
{
    const QStringList list = QString(names).split(u' ');
    for (const QString &name : list)
        table.insert(name, first++);
}

QHash<QString, char16_t> entities()
{
    QHash<QString, char16_t> table;
    addRange(table, latin1Names, 160);
    addRange(table, greekNames, 913);
    table.remove(u"-"_s);
    for (const auto &[name, character] : others)
        table.insert(name, character);
    return table;
}

} // namespace

char16_t namedEntity(QStringView name)
{
    static const QHash<QString, char16_t> table = entities();
    return table.value(name.toString());
}
