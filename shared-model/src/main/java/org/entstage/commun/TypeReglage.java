package org.entstage.commun;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** The shape of a setting's value; says in plain words what is wrong with one that does not fit. */
public enum TypeReglage {
    TEXTE("any text") {
        @Override
        boolean accepte(String valeur) {
            return true;
        }
    },
    URL_HTTP("an address http://… or https://…") {
        @Override
        boolean accepte(String valeur) {
            return adresse(valeur, Set.of("http", "https"));
        }
    },
    URL_LDAP("an address ldap://… or ldaps://…") {
        @Override
        boolean accepte(String valeur) {
            return adresse(valeur, Set.of("ldap", "ldaps"));
        }
    },
    URL_JDBC("an address jdbc:…") {
        @Override
        boolean accepte(String valeur) {
            return valeur.startsWith("jdbc:") && valeur.length() > "jdbc:".length();
        }
    },
    PORT("a port, 1 to 65535") {
        @Override
        boolean accepte(String valeur) {
            return entier(valeur, 1, 65_535);
        }
    },
    MILLISECONDES("milliseconds, 1 to 600000") {
        @Override
        boolean accepte(String valeur) {
            return entier(valeur, 1, 600_000);
        }
    },
    MINUTES("minutes, 0 to 10080") {
        @Override
        boolean accepte(String valeur) {
            return entier(valeur, 0, 10_080);
        }
    },
    JOURS("days, 1 to 3650") {
        @Override
        boolean accepte(String valeur) {
            return entier(valeur, 1, 3650);
        }
    },
    BOOLEEN("true or false") {
        @Override
        boolean accepte(String valeur) {
            return "true".equals(valeur) || "false".equals(valeur);
        }
    },
    MOIS_JOUR("a day of the year MM-DD, for example 09-01") {
        @Override
        boolean accepte(String valeur) {
            try {
                MonthDay.parse("--" + valeur);
                return true;
            } catch (DateTimeException illisible) {
                return false;
            }
        }
    },
    UAI("an UAI: seven digits and its key letter, for example 0350936C") {
        @Override
        boolean accepte(String valeur) {
            return UAI_FORME.matcher(valeur).matches()
                    && LETTRES_UAI.charAt(Integer.parseInt(valeur.substring(0, 7)) % 23) == valeur.charAt(7);
        }
    },
    COURRIEL("a mail address") {
        @Override
        boolean accepte(String valeur) {
            return AdresseCourriel.valide(valeur);
        }
    },
    ROLES_PORTAIL("pairs portalRole=ROLE separated by semicolons") {
        @Override
        boolean accepte(String valeur) {
            return Arrays.stream(valeur.split(";"))
                    .allMatch(paire -> PAIRE.matcher(paire.strip()).matches());
        }
    },
    AFFILIATIONS("pairs affiliation=portalRole separated by semicolons") {
        @Override
        boolean accepte(String valeur) {
            return Arrays.stream(valeur.split(";"))
                    .allMatch(paire -> paire.strip().matches("[a-z-]+\\s*=\\s*[^=;\\s]+"));
        }
    },
    RESEAUX("addresses or networks separated by semicolons, for example 10.0.0.0/8;2001:db8::1") {
        @Override
        boolean accepte(String valeur) {
            return Arrays.stream(valeur.split(";"))
                    .allMatch(reseau -> Reseau.lire(reseau).isPresent());
        }
    },
    SOURCE_SCOLARITE("apogee or supann") {
        @Override
        boolean accepte(String valeur) {
            return Set.of("apogee", "supann").contains(valeur);
        }
    };

    private static final Pattern PAIRE = Pattern.compile("[^=;]+=\\s*[A-Z][A-Z0-9_]{0,29}");
    private static final Pattern UAI_FORME = Pattern.compile("\\d{7}[A-HJ-NPR-Z]");
    private static final String LETTRES_UAI = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private final String attendu;

    TypeReglage(String attendu) {
        this.attendu = attendu;
    }

    abstract boolean accepte(String valeur);

    /** What a value must look like, for the message at start and the documentation. */
    public String attendu() {
        return attendu;
    }

    private static boolean entier(String valeur, int minimum, int maximum) {
        try {
            int nombre = Integer.parseInt(valeur);
            return nombre >= minimum && nombre <= maximum;
        } catch (NumberFormatException pasUnNombre) {
            return false;
        }
    }

    private static boolean adresse(String valeur, Set<String> protocoles) {
        try {
            URI adresse = new URI(valeur);
            return adresse.getScheme() != null && protocoles.contains(adresse.getScheme()) && adresse.getHost() != null;
        } catch (URISyntaxException illisible) {
            return false;
        }
    }
}
