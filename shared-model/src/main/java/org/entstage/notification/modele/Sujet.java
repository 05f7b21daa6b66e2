package org.entstage.notification.modele;

import java.util.EnumMap;
import java.util.Map;
import org.entstage.convention.AvisDeConvention;
import org.entstage.offre.AvisDOffre;
import org.entstage.parametre.Parametres;

/**
 * What a mail is about: a convention, an offer, or nothing but the person whom it is for.
 *
 * @param convention null unless it is about one
 * @param offre null unless it is about one
 * @param idCentre whose templates and switches hold; {@link Parametres#ETABLISSEMENT} for the institution's
 * @param personnes who may be told in which part, besides the staff
 * @param auteur who did it; null when it was nobody
 */
public record Sujet(
        AvisDeConvention convention,
        AvisDOffre offre,
        String etablissement,
        long idCentre,
        String centre,
        String courrielCentre,
        Map<Profil, Interlocuteur> personnes,
        Interlocuteur auteur) {

    public Sujet {
        personnes = Map.copyOf(personnes);
    }

    /** A convention, with those whom it names. */
    public static Sujet de(AvisDeConvention avis) {
        Map<Profil, Interlocuteur> personnes = new EnumMap<>(Profil.class);
        mettre(personnes, Profil.ETUDIANT, interlocuteur(avis.etudiant()));
        mettre(personnes, Profil.REFERENT, interlocuteur(avis.referent()));
        mettre(personnes, Profil.ACCUEIL, interlocuteur(avis.accueil()));
        mettre(personnes, Profil.TUTEUR, interlocuteur(avis.tuteur()));
        return new Sujet(
                avis,
                null,
                avis.etablissement(),
                avis.idCentre(),
                avis.centre(),
                avis.courrielCentre(),
                personnes,
                interlocuteur(avis.auteur()));
    }

    /** An offer, with its company. */
    public static Sujet de(AvisDOffre avis) {
        Map<Profil, Interlocuteur> personnes = new EnumMap<>(Profil.class);
        mettre(personnes, Profil.ENTREPRISE, interlocuteur(avis.entreprise()));
        return new Sujet(
                null,
                avis,
                avis.etablissement(),
                avis.idCentre(),
                avis.centre(),
                avis.courrielCentre(),
                personnes,
                interlocuteur(avis.auteur()));
    }

    /** Nothing but somebody to whom the institution writes. */
    public static Sujet personnel(String etablissement, Profil profil, Interlocuteur personne) {
        return new Sujet(
                null, null, etablissement, Parametres.ETABLISSEMENT, null, null, Map.of(profil, personne), null);
    }

    /** The same with somebody else in a part. */
    public Sujet avec(Profil profil, Interlocuteur personne) {
        Map<Profil, Interlocuteur> autres = new EnumMap<>(Profil.class);
        autres.putAll(personnes);
        autres.remove(profil);
        mettre(autres, profil, personne);
        return new Sujet(convention, offre, etablissement, idCentre, centre, courrielCentre, autres, auteur);
    }

    public Genre genre() {
        if (convention != null) {
            return Genre.CONVENTION;
        }
        return offre == null ? Genre.PERSONNE : Genre.OFFRE;
    }

    /** What tells it from others in keys of mails that go out once. */
    public String cle() {
        return switch (genre()) {
            case CONVENTION -> Long.toString(convention.id());
            case OFFRE -> "O" + offre.id();
            case PERSONNE -> "P";
        };
    }

    public static Interlocuteur interlocuteur(AvisDeConvention.Personne personne) {
        return personne == null ? null : new Interlocuteur(personne.login(), personne.nom(), personne.courriel());
    }

    private static Interlocuteur interlocuteur(AvisDOffre.Personne personne) {
        return personne == null ? null : new Interlocuteur(personne.login(), personne.nom(), personne.courriel());
    }

    private static void mettre(Map<Profil, Interlocuteur> personnes, Profil profil, Interlocuteur personne) {
        if (personne != null) {
            personnes.put(profil, personne);
        }
    }
}
