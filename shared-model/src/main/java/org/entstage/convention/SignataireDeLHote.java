package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;
import org.entstage.structureaccueil.FicheStructure;

/**
 * Who signs this convention for the host; empty texts become null. Where nobody is named it is the host's representative.
 *
 * @param telephone as typed; kept as E.164
 */
public record SignataireDeLHote(String nom, String prenom, String fonction, String courriel, String telephone) {

    /** The host's representative signs, whoever he is. */
    public static final SignataireDeLHote AUCUN = new SignataireDeLHote(null, null, null, null, null);

    public SignataireDeLHote {
        nom = ouNul(nom);
        prenom = ouNul(prenom);
        fonction = ouNul(fonction);
        courriel = ouNul(courriel);
        telephone = ouNul(telephone);
    }

    /** Who signs: the person named here, else the representative of the host; {@link #AUCUN} while nobody is known. */
    public SignataireDeLHote ou(FicheStructure hote) {
        boolean nomme = nom != null || hote == null || hote.representantNom() == null;
        return nomme
                ? this
                : new SignataireDeLHote(
                        hote.representantNom(),
                        null,
                        fonction == null ? hote.representantFonction() : fonction,
                        courriel,
                        telephone);
    }

    /** First name and name; null while nobody is known. */
    public String nomComplet() {
        String complet = Stream.of(prenom, nom).filter(partie -> partie != null).collect(Collectors.joining(" "));
        return complet.isEmpty() ? null : complet;
    }

    SignataireDeLHote sansCoordonnees() {
        return new SignataireDeLHote(nom, prenom, fonction, null, null);
    }

    /** As typed by who does not see mail and telephone: of the same person they stay. */
    SignataireDeLHote gardantCoordonnees(SignataireDeLHote avant) {
        boolean meme = sansCoordonnees().equals(avant.sansCoordonnees());
        return meme
                ? new SignataireDeLHote(
                        nom,
                        prenom,
                        fonction,
                        courriel == null ? avant.courriel : courriel,
                        telephone == null ? avant.telephone : telephone)
                : this;
    }

    void verifier(Problemes problemes, String pays) {
        problemes
                .longueur("signataireNom", nom, 100)
                .longueur("signatairePrenom", prenom, 100)
                .longueur("signataireFonction", fonction, 150)
                .si(nom == null && !equals(AUCUN), "signataireNom", "commun.obligatoire")
                .si(courriel != null && !AdresseCourriel.valide(courriel), "signataireCourriel", "commun.courriel.faux")
                .si(
                        telephone != null
                                && NumeroTelephone.normaliser(telephone, pays).isEmpty(),
                        "signataireTelephone",
                        "commun.telephone.faux");
    }
}
