package org.entstage.notification.avis;

import java.util.Locale;
import org.entstage.commun.Reglages;
import org.entstage.lien.Destinataire;
import org.entstage.lien.LienEmis;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Interlocuteur;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Sujet;
import org.entstage.notification.modele.Variable;
import org.entstage.offre.entreprise.DemandeDEntrepriseDecidee;
import org.entstage.offre.entreprise.LienDEntrepriseEnvoye;
import org.entstage.offre.entreprise.NouvelleEntrepriseInvitee;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to companies what brings them to their space, and what became of what they asked. */
@Component
class AvisDesEntreprises {

    private static final String OUI = "oui";

    private final Annonceur annonceur;
    private final String pages;
    private final String etablissement;

    AvisDesEntreprises(Annonceur annonceur, Reglages reglages) {
        this.annonceur = annonceur;
        this.pages = reglages.texte("entstage.url.entreprise");
        this.etablissement = reglages.etablissement();
    }

    @EventListener
    void envoye(LienDEntrepriseEnvoye fait) {
        annonceur.annoncer(
                avecLien(annonce(Evenement.LIEN_ENTREPRISE, fait.lien().pour()), fait.lien())
                        .avec(Variable.ORGANISME_NOM, fait.organisme()));
    }

    @EventListener
    void invitee(NouvelleEntrepriseInvitee fait) {
        annonceur.annoncer(
                avecLien(annonce(Evenement.ENTREPRISE_NOUVELLE, fait.lien().pour()), fait.lien()));
    }

    @EventListener
    void decidee(DemandeDEntrepriseDecidee fait) {
        annonceur.annoncer(avecLien(annonce(Evenement.DEMANDE_ENTREPRISE_DECIDEE, fait.pour()), fait.lien())
                .avec(Variable.ORGANISME_NOM, fait.organisme())
                .avec(Variable.DEMANDE, langue -> MotsDuCatalogue.demande(fait.objet(), langue))
                .avec(Variable.ACCORDEE, fait.accordee() ? OUI : null)
                .avec(Variable.MOTIF, fait.motif()));
    }

    private Annonce annonce(Evenement evenement, Destinataire pour) {
        Interlocuteur personne = new Interlocuteur(null, pour.nom(), pour.courriel());
        return new Annonce(evenement, Sujet.personnel(etablissement, Profil.ENTREPRISE, personne))
                .enLangue(Profil.ENTREPRISE, langue(pour));
    }

    private Annonce avecLien(Annonce annonce, LienEmis lien) {
        if (lien == null) {
            return annonce.avec(Variable.ENTREPRISE_PAGE, (String) null)
                    .avec(Variable.ENTREPRISE_EXPIRE, (String) null);
        }
        String suite = langue(lien.pour()) == Langue.EN ? "?langue=" + Locale.ENGLISH.getLanguage() : "";
        return annonce.avec(Variable.ENTREPRISE_PAGE, pages + "/" + lien.jeton().texte() + suite)
                .avec(
                        Variable.ENTREPRISE_EXPIRE,
                        langue -> Variable.date(lien.expireLe().toLocalDate(), langue));
    }

    private static Langue langue(Destinataire pour) {
        return Locale.ENGLISH.getLanguage().equals(pour.langue()) ? Langue.EN : Langue.FR;
    }
}
