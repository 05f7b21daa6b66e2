package org.entstage.convention;

/** The steps in which a convention is completed, in the order in which they are offered. */
public enum EtapeSaisie {
    /** What the institution's systems know of the student, and what they do not. */
    INFORMATIONS,
    /** The host organisation. */
    ACCUEIL,
    /** Place of work and tutor. */
    LIEU,
    /** Subject, dates, hours and pay. */
    STAGE,
    /** The referent teacher. */
    REFERENT;

    /** The step on which a field stands, for links from a summary to the field. */
    public static EtapeSaisie duChamp(String champ) {
        String debut = champ.contains(".") ? champ.substring(0, champ.indexOf('.')) : champ;
        return switch (debut) {
            case "informations" -> INFORMATIONS;
            case "structure" -> ACCUEIL;
            case "lieu" -> LIEU;
            case "referent" -> REFERENT;
            default -> STAGE;
        };
    }
}
