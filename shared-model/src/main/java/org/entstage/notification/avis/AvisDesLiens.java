package org.entstage.notification.avis;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.entstage.commun.Reglages;
import org.entstage.convention.LienAccueilEnvoye;
import org.entstage.notification.modele.Evenement;
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
        Annonce annonce = fait.avenant() == null
                ? new Annonce(Evenement.LIEN_ACCUEIL, fait.avis())
                : new Annonce(Evenement.LIEN_AVENANT, fait.avis()).surAvenant(fait.avenant());
        annonceur.annoncer(annonce.enLangue(Profil.ACCUEIL, anglais ? Langue.EN : Langue.FR)
                .avec(Variable.ACCUEIL_PAGE, adresse)
                .avec(Variable.ACCUEIL_EXPIRE, langue -> jour(fait.lien().expireLe(), langue)));
    }

    private static String jour(LocalDateTime moment, Langue langue) {
        return moment.toLocalDate()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(langue.locale()));
    }
}
