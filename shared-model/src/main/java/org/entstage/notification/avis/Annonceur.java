package org.entstage.notification.avis;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entstage.commun.Reglages;
import org.entstage.notification.BoiteDEnvoi;
import org.entstage.notification.Message;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.ModeleCourriel;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.RemplirModele;
import org.entstage.notification.modele.Sujet;
import org.entstage.notification.modele.Variable;
import org.entstage.parametre.Parametres;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Component;

/**
 * Writes the mails of an announcement into the outbox, in the running transaction: to each who is to be told, in his
 * language, with his centre's template; or a line of his digest.
 */
@Component
public class Annonceur {

    private final DestinatairesDUneAnnonce destinataires;
    private final Preferences preferences;
    private final RemplirModele modeles;
    private final BoiteDEnvoi boite;
    private final LignesDeResume resumes;
    private final Reglages reglages;
    private final Clock horloge;

    Annonceur(
            DestinatairesDUneAnnonce destinataires,
            Preferences preferences,
            RemplirModele modeles,
            BoiteDEnvoi boite,
            LignesDeResume resumes,
            Reglages reglages,
            Clock horloge) {
        this.destinataires = destinataires;
        this.preferences = preferences;
        this.modeles = modeles;
        this.boite = boite;
        this.resumes = resumes;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /** Tells everybody who is to be told. */
    public void annoncer(Annonce annonce) {
        List<Destinataire> aDire = destinataires.de(annonce);
        List<String> logins =
                aDire.stream().map(Destinataire::login).filter(Objects::nonNull).toList();
        Map<String, Preference> voulu = logins.isEmpty() ? Map.of() : preferences.des(logins);
        for (Destinataire destinataire : aDire) {
            Preference preference =
                    destinataire.login() == null ? null : voulu.getOrDefault(destinataire.login(), Preference.AUCUNE);
            if (!refuse(annonce, destinataire, preference)) {
                dire(annonce, destinataire, preference);
            }
        }
    }

    private static boolean refuse(Annonce annonce, Destinataire destinataire, Preference preference) {
        return preference != null
                && preference.refuses().contains(annonce.evenement())
                && !annonce.evenement().indispensable(destinataire.profil());
    }

    private void dire(Annonce annonce, Destinataire destinataire, Preference preference) {
        Langue langue = langue(annonce, destinataire, preference);
        long centre = annonce.sujet().idCentre();
        ModeleCourriel rempli = modeles.remplir(
                centre,
                new CleModele(annonce.evenement(), destinataire.profil(), langue),
                valeurs(annonce, destinataire, langue));
        if (preference != null && preference.resume() && destinataire.profil().resumable()) {
            resumes.ajouter(new LigneDeResume(
                    annonce.sujet().etablissement(),
                    destinataire,
                    langue,
                    centre,
                    rempli.sujet(),
                    LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS),
                    cle(annonce, destinataire)));
            return;
        }
        boite.deposer(
                new Message(
                        destinataire.adresse(),
                        rempli.sujet(),
                        rempli.corps(),
                        langue,
                        annonce.evenement(),
                        destinataire.profil(),
                        centre == Parametres.ETABLISSEMENT ? null : centre,
                        objet(annonce.sujet()),
                        secret(annonce, langue),
                        cle(annonce, destinataire)),
                annonce.evenement().attente());
    }

    private static Langue langue(Annonce annonce, Destinataire destinataire, Preference preference) {
        return annonce.admise(preference != null ? preference.langue() : annonce.langue(destinataire.profil()));
    }

    private Map<String, Object> valeurs(Annonce annonce, Destinataire destinataire, Langue langue) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        for (Variable variable : annonce.evenement().variables()) {
            valeurs.put(variable.nom(), annonce.valeur(variable, langue));
        }
        valeurs.put(Variable.DESTINATAIRE_NOM.nom(), destinataire.nom());
        valeurs.put(Variable.LIEN.nom(), lien(annonce, destinataire));
        return valeurs;
    }

    /** A company has no portal: it asks for a link to its space where that is public. */
    private String lien(Annonce annonce, Destinataire destinataire) {
        if (destinataire.profil() == Profil.ENTREPRISE) {
            return reglages.texte("entstage.url.entreprise");
        }
        if (annonce.evenement().surLesEvaluations()) {
            return reglages.texte("entstage.url.evaluation");
        }
        return reglages.texte(annonce.evenement().surLesOffres() ? "entstage.url.offre" : "entstage.url.stage");
    }

    /** The journal leads from a mail to its convention. */
    private static Long objet(Sujet sujet) {
        return sujet.convention() == null ? null : sujet.convention().id();
    }

    private static String cle(Annonce annonce, Destinataire destinataire) {
        return annonce.cle() == null
                ? null
                : annonce.evenement() + "/" + annonce.sujet().cle() + "/" + annonce.cle() + "/"
                        + Integer.toHexString(
                                destinataire.adresse().toLowerCase(Locale.ROOT).hashCode());
    }

    private static String secret(Annonce annonce, Langue langue) {
        return annonce.evenement().propres().stream()
                .filter(Variable::secrete)
                .map(variable -> annonce.valeur(variable, langue))
                .filter(valeur -> !valeur.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
