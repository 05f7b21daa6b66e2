package org.entstage.notification.avis;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.entstage.commun.Reglages;
import org.entstage.convention.LienAccueilEnvoye;
import org.entstage.convention.MentionAvenant;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Variable;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mail that brings a link to somebody without an account, in the transaction that makes the link. */
@Component
class AvisDesLiens {

    private final Annonceur annonceur;
    private final String pages;

    AvisDesLiens(Annonceur annonceur, Reglages reglages) {
        this.annonceur = annonceur;
        this.pages = reglages.texte("entstage.url.accueil");
    }

    @EventListener
    void envoye(LienAccueilEnvoye fait) {
        boolean anglais = "en".equals(fait.lien().pour().langue());
        String adresse = pages + "/" + fait.lien().jeton().texte() + (anglais ? "?langue=en" : "");
        annonceur.annoncer(annonce(fait)
                .enLangue(Profil.ACCUEIL, anglais ? Langue.EN : Langue.FR)
                .avec(Variable.ACCUEIL_PAGE, adresse)
                .avec(Variable.ACCUEIL_EXPIRE, langue -> jour(fait.lien().expireLe(), langue)));
    }

    private static Annonce annonce(LienAccueilEnvoye fait) {
        MentionAvenant avenant = fait.avenant();
        if (fait.lien().rappel()) {
            Integer numero = avenant == null ? null : avenant.numero();
            return new Annonce(Evenement.LIEN_RAPPEL, fait.avis())
                    .avec(
                            Variable.DOCUMENT,
                            langue -> MotsDuCatalogue.document(fait.avis().numero(), numero, langue));
        }
        return avenant == null
                ? new Annonce(Evenement.LIEN_ACCUEIL, fait.avis())
                : new Annonce(Evenement.LIEN_AVENANT, fait.avis()).surAvenant(avenant);
    }

    private static String jour(LocalDateTime moment, Langue langue) {
        return moment.toLocalDate()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(langue.locale()));
    }
}
