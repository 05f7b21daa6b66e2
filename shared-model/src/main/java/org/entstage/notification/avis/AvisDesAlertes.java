package org.entstage.notification.avis;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entstage.commun.Reglages;
import org.entstage.lien.Destinataire;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Interlocuteur;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Sujet;
import org.entstage.notification.modele.Variable;
import org.entstage.offre.recherche.LigneOffre;
import org.entstage.offre.recherche.NouvellesOffres;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the new offers of a saved search to its owner, in the transaction that notes them as told. */
@Component
class AvisDesAlertes {

    private final Annonceur annonceur;
    private final String etablissement;
    private final String pages;

    AvisDesAlertes(Annonceur annonceur, Reglages reglages) {
        this.annonceur = annonceur;
        this.etablissement = reglages.etablissement();
        this.pages = reglages.texte("entstage.url.alerte");
    }

    @EventListener
    void nouvelles(NouvellesOffres fait) {
        Destinataire pour = fait.arret().pour();
        boolean anglais = Locale.ENGLISH.getLanguage().equals(pour.langue());
        Interlocuteur personne = new Interlocuteur(fait.login(), pour.nom(), pour.courriel());
        annonceur.annoncer(new Annonce(
                        Evenement.ALERTE_OFFRES, Sujet.personnel(etablissement, Profil.ETUDIANT, personne))
                .enLangue(Profil.ETUDIANT, anglais ? Langue.EN : Langue.FR)
                .avec(Variable.ALERTE_LIBELLE, fait.libelle())
                .avec(Variable.ALERTE_NOMBRE, Integer.toString(fait.nombre()))
                .avec(
                        Variable.ALERTE_OFFRES,
                        fait.offres().stream().map(AvisDesAlertes::ligne).collect(Collectors.joining("\n")))
                .avec(
                        Variable.ALERTE_ARRET,
                        pages + "/" + fait.arret().jeton().texte() + (anglais ? "?langue=en" : "")));
    }

    /** Title, company unless it hides itself, and town. */
    private static String ligne(LigneOffre offre) {
        StringBuilder ligne = new StringBuilder("- ").append(offre.intitule());
        if (offre.structure() != null) {
            ligne.append(", ").append(offre.structure());
        }
        if (offre.lieu().commune() != null) {
            ligne.append(", ").append(offre.lieu().commune());
        }
        return ligne.toString();
    }
}
