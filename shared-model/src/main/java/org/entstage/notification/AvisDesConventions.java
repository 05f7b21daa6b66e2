package org.entstage.notification;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entstage.centregestion.personnel.AvisPersonnel;
import org.entstage.centregestion.personnel.DestinatairesDuCentre;
import org.entstage.commun.Reglages;
import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.ConventionRefusee;
import org.entstage.convention.ConventionSoumise;
import org.entstage.convention.ConventionValidee;
import org.entstage.texte.TexteEditable;
import org.entstage.texte.TexteEditable.Langue;
import org.entstage.texte.Textes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about conventions into the outbox, in the transaction of the event: to the student, the teacher, the
 * centre's address, and those of its staff who want to know. A mail speaks French, then
 * English: nobody knows the reader's language. Who has no address is left out.
 */
@Component
class AvisDesConventions {

    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Courriels courriels;
    private final Textes textes;
    private final DestinatairesDuCentre destinataires;
    private final Reglages reglages;
    private final Clock horloge;

    AvisDesConventions(
            Courriels courriels, Textes textes, DestinatairesDuCentre destinataires, Reglages reglages, Clock horloge) {
        this.courriels = courriels;
        this.textes = textes;
        this.destinataires = destinataires;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    @EventListener
    void soumise(ConventionSoumise evenement) {
        AvisDeConvention avis = evenement.avis();
        ecrire(avis.etudiant().courriel(), "soumise.etudiant", avis, "");
        String reponse = evenement.reponse() == null ? "" : evenement.reponse();
        String modele = evenement.corrigee() ? "corrigee.centre" : "soumise.centre";
        ecrire(avis.courrielCentre(), modele, avis, reponse);
        ecrireAuPersonnel(evenement.corrigee() ? AvisPersonnel.CORRIGEE : AvisPersonnel.SOUMISE, modele, avis, reponse);
    }

    @EventListener
    void refusee(ConventionRefusee evenement) {
        ecrire(evenement.avis().etudiant().courriel(), "refusee.etudiant", evenement.avis(), evenement.motif());
    }

    @EventListener
    void validee(ConventionValidee evenement) {
        AvisDeConvention avis = evenement.avis();
        ecrire(avis.etudiant().courriel(), "validee.etudiant", avis, "");
        ecrire(avis.referent().courriel(), "validee.enseignant", avis, "");
        ecrireAuPersonnel(AvisPersonnel.VALIDEE, "validee.centre", avis, "");
    }

    private void ecrireAuPersonnel(AvisPersonnel quoi, String modele, AvisDeConvention avis, String texte) {
        destinataires
                .personnel(avis.idCentre(), quoi, avis.courrielCentre())
                .forEach(adresse -> ecrire(adresse, modele, avis, texte));
    }

    private void ecrire(String destinataire, String modele, AvisDeConvention avis, String motif) {
        if (destinataire == null) {
            return;
        }
        Object[] valeurs = {
            avis.numero(),
            avis.etudiant().nom(),
            avis.structure(),
            avis.centre(),
            avis.referent().nom(),
            motif,
            reglages.texte("entstage.url.stage")
        };
        String sujet = texte(modele + ".sujet", Locale.FRENCH, valeurs);
        String corps = texte(modele + ".corps", Locale.FRENCH, valeurs) + pied(Langue.FR) + "\n\n-- \n\n"
                + texte(modele + ".corps", Locale.ENGLISH, valeurs) + pied(Langue.EN) + "\n";
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        courriels.ajouter(new Courriel(avis.etablissement(), destinataire, sujet, corps, maintenant));
    }

    /** What the institution writes under every mail. */
    private String pied(Langue langue) {
        String pied = textes.texte(TexteEditable.PIED_COURRIEL, langue);
        return pied.isEmpty() ? "" : "\n\n" + pied;
    }

    private static String texte(String cle, Locale langue, Object... valeurs) {
        String modele = ResourceBundle.getBundle("notification.courriels", langue, SANS_REPLI)
                .getString(cle);
        return new MessageFormat(modele, langue).format(valeurs);
    }
}
