package org.entstage.droits;

/** How far a right of a role reaches. */
public enum Portee {
    /** The whole institution; the narrower perimeter of the grant, if it names one. */
    ETABLISSEMENT('E'),
    /** What the grant names: centres, components or étapes. Nothing when it names nothing. */
    ATTRIBUTION('A'),
    /** The students whom the person follows as referent (L124-2). */
    SUIVI('S'),
    /** The person's own file. */
    PROPRE('P');

    private final char lettre;

    Portee(char lettre) {
        this.lettre = lettre;
    }

    /** Its letter in the table of shipped roles. */
    public char lettre() {
        return lettre;
    }

    /** @throws IllegalArgumentException for a letter that means nothing */
    static Portee lire(char lettre) {
        for (Portee portee : values()) {
            if (portee.lettre == lettre) {
                return portee;
            }
        }
        throw new IllegalArgumentException("no scope has the letter " + lettre);
    }
}
