package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.CodePostal;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;

/**
 * Place of work, tutor (L124-9) and who signs for the host; empty texts become null.
 *
 * @param service department of the host, or null
 * @param pays ISO 3166-1 code of the place, two letters; France when empty
 * @param tuteurCivilite "M.", "Mme" or null
 * @param signataire who signs for the host
 */
public record SaisieLieu(
        String service,
        String voie,
        String complement,
        String codePostal,
        String commune,
        String pays,
        String tuteurCivilite,
        String tuteurNom,
        String tuteurPrenom,
        String tuteurFonction,
        String tuteurCourriel,
        String tuteurTelephone,
        SignataireDeLHote signataire) {

    /** Nothing said yet, in France. */
    public static final SaisieLieu VIDE =
            new SaisieLieu(null, null, null, null, null, null, null, null, null, null, null, null);

    private static final Set<String> PAYS = Set.of(Locale.getISOCountries());
    private static final Set<String> CIVILITES = Set.of("M.", "Mme");

    public SaisieLieu {
        service = ouNul(service);
        voie = ouNul(voie);
        complement = ouNul(complement);
        codePostal = ouNul(codePostal);
        commune = ouNul(commune);
        pays = pays == null || pays.isBlank() ? "FR" : pays.strip();
        tuteurCivilite = ouNul(tuteurCivilite);
        tuteurNom = ouNul(tuteurNom);
        tuteurPrenom = ouNul(tuteurPrenom);
        tuteurFonction = ouNul(tuteurFonction);
        tuteurCourriel = ouNul(tuteurCourriel);
        tuteurTelephone = ouNul(tuteurTelephone);
        signataire = Objects.requireNonNullElse(signataire, SignataireDeLHote.AUCUN);
    }

    /** The host's representative signs. */
    public SaisieLieu(
            String service,
            String voie,
            String complement,
            String codePostal,
            String commune,
            String pays,
            String tuteurCivilite,
            String tuteurNom,
            String tuteurPrenom,
            String tuteurFonction,
            String tuteurCourriel,
            String tuteurTelephone) {
        this(
                service,
                voie,
                complement,
                codePostal,
                commune,
                pays,
                tuteurCivilite,
                tuteurNom,
                tuteurPrenom,
                tuteurFonction,
                tuteurCourriel,
                tuteurTelephone,
                SignataireDeLHote.AUCUN);
    }

    /** The same, signed by another person. */
    public SaisieLieu avecSignataire(SignataireDeLHote autre) {
        return avecCoordonnees(tuteurCourriel, tuteurTelephone, autre);
    }

    /** Without mail and telephone of tutor and signatory, for who may not see them. */
    SaisieLieu sansCoordonnees() {
        return avecCoordonnees(null, null, signataire.sansCoordonnees());
    }

    /**
     * As typed by who does not see mail and telephone: where he left them empty and speaks of the same person, they
     * stay.
     */
    SaisieLieu gardantCoordonnees(SaisieLieu avant) {
        boolean meme = memeNom(avant);
        return avecCoordonnees(
                meme && tuteurCourriel == null ? avant.tuteurCourriel : tuteurCourriel,
                meme && tuteurTelephone == null ? avant.tuteurTelephone : tuteurTelephone,
                signataire.gardantCoordonnees(avant.signataire));
    }

    /** Whether everything about the tutor is the same, the telephone as it is stored. */
    boolean memeTuteur(SaisieLieu autre) {
        return memeNom(autre)
                && Objects.equals(tuteurCivilite, autre.tuteurCivilite)
                && Objects.equals(tuteurFonction, autre.tuteurFonction)
                && Objects.equals(tuteurCourriel, autre.tuteurCourriel)
                && Objects.equals(tuteurTelephone, autre.tuteurTelephone);
    }

    private boolean memeNom(SaisieLieu autre) {
        return Objects.equals(tuteurNom, autre.tuteurNom) && Objects.equals(tuteurPrenom, autre.tuteurPrenom);
    }

    private SaisieLieu avecCoordonnees(String courriel, String numero, SignataireDeLHote autre) {
        return new SaisieLieu(
                service,
                voie,
                complement,
                codePostal,
                commune,
                pays,
                tuteurCivilite,
                tuteurNom,
                tuteurPrenom,
                tuteurFonction,
                courriel,
                numero,
                autre);
    }

    Problemes problemes() {
        Problemes problemes = new Problemes();
        signataire.verifier(problemes, pays);
        return problemes
                .longueur("service", service, 150)
                .longueur("voie", voie, 200)
                .longueur("complement", complement, 200)
                .longueur("commune", commune, 100)
                .longueur("tuteurNom", tuteurNom, 100)
                .longueur("tuteurPrenom", tuteurPrenom, 100)
                .longueur("tuteurFonction", tuteurFonction, 150)
                .si(!PAYS.contains(pays), "pays", "structure.pays.inconnu")
                .si(codePostal != null && !CodePostal.valide(codePostal, pays), "codePostal", "commun.codePostal.faux")
                .si(
                        tuteurCivilite != null && !CIVILITES.contains(tuteurCivilite),
                        "tuteurCivilite",
                        "commun.choix.inconnu")
                .si(
                        tuteurCourriel != null && !AdresseCourriel.valide(tuteurCourriel),
                        "tuteurCourriel",
                        "commun.courriel.faux")
                .si(
                        tuteurTelephone != null
                                && NumeroTelephone.normaliser(tuteurTelephone, pays)
                                        .isEmpty(),
                        "tuteurTelephone",
                        "commun.telephone.faux");
    }
}
