package org.entstage.annuaire;

/** Whether a text is an LDAP filter (RFC 4515); says nothing of whether it finds anybody. */
public final class SyntaxeDeFiltre {

    private static final int PROFONDEUR = 20;

    private final String texte;
    private int position;

    private SyntaxeDeFiltre(String texte) {
        this.texte = texte;
    }

    /** Parentheses in pairs, an attribute before each comparison, escapes of two digits; false for null. */
    public static boolean correcte(String filtre) {
        if (filtre == null) {
            return false;
        }
        SyntaxeDeFiltre lecture = new SyntaxeDeFiltre(filtre);
        return lecture.filtre(0) && lecture.position == filtre.length();
    }

    private boolean filtre(int profondeur) {
        if (profondeur > PROFONDEUR || !avaler('(')) {
            return false;
        }
        boolean juste =
                (avaler('&') || avaler('|')) ? liste(profondeur) : avaler('!') ? filtre(profondeur + 1) : comparaison();
        return juste && avaler(')');
    }

    private boolean liste(int profondeur) {
        do {
            if (!filtre(profondeur + 1)) {
                return false;
            }
        } while (position < texte.length() && texte.charAt(position) == '(');
        return true;
    }

    private boolean comparaison() {
        int debut = position;
        while (position < texte.length() && estDUnNom(texte.charAt(position))) {
            position++;
        }
        if (position == debut || !Character.isLetterOrDigit(texte.charAt(debut))) {
            return false;
        }
        boolean approche = avaler('~') || avaler('>') || avaler('<');
        return avaler('=') && valeur(!approche);
    }

    /** Letters, digits and hyphens; a semicolon before an option. */
    private static boolean estDUnNom(char signe) {
        return signe < 128 && Character.isLetterOrDigit(signe) || signe == '-' || signe == ';' || signe == '.';
    }

    private boolean valeur(boolean jokers) {
        while (position < texte.length() && texte.charAt(position) != ')') {
            char signe = texte.charAt(position++);
            if (signe == '(' || signe == 0 || signe == '*' && !jokers || signe == '\\' && !echappement()) {
                return false;
            }
        }
        return true;
    }

    private boolean echappement() {
        if (position + 2 > texte.length()) {
            return false;
        }
        boolean juste = Character.digit(texte.charAt(position), 16) >= 0
                && Character.digit(texte.charAt(position + 1), 16) >= 0;
        position += 2;
        return juste;
    }

    private boolean avaler(char signe) {
        if (position < texte.length() && texte.charAt(position) == signe) {
            position++;
            return true;
        }
        return false;
    }
}
