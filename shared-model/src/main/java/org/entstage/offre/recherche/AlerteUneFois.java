package org.entstage.offre.recherche;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.droits.Acteur;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at one saved search: what is new is told, and noted as told, both or neither. */
@Component
class AlerteUneFois {

    /** Offers that one mail names. */
    static final int CITEES = 10;

    /** Stopping a search that is sent, by its mail. */
    static final Usage USAGE = new Usage("OFFRE_ALERTE");

    private final RecherchesEnregistrees recherches;
    private final VisibiliteDesOffres visibilite;
    private final OffresPubliees publiees;
    private final RegistreDesLiens liens;
    private final ApplicationEventPublisher evenements;

    AlerteUneFois(
            RecherchesEnregistrees recherches,
            VisibiliteDesOffres visibilite,
            OffresPubliees publiees,
            RegistreDesLiens liens,
            ApplicationEventPublisher evenements) {
        this.recherches = recherches;
        this.visibilite = visibilite;
        this.publiees = publiees;
        this.liens = liens;
        this.evenements = evenements;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void dire(long id, LocalDateTime maintenant) {
        RechercheEnregistree recherche = recherches.parId(id).orElse(null);
        if (recherche == null || !recherche.due(maintenant.toLocalDate())) {
            return;
        }
        List<OffreTrouvee> nouvelles = nouvelles(recherche, maintenant);
        recherche.dite(maintenant);
        recherches.enregistrer(recherche);
        if (!nouvelles.isEmpty()) {
            evenements.publishEvent(new NouvellesOffres(
                    recherche.login(),
                    recherche.id(),
                    recherche.libelle(),
                    lignes(nouvelles),
                    nouvelles.size(),
                    liens.emettre(Acteur.visiteur(), USAGE, recherche.id(), recherche.destinataire())));
        }
    }

    private List<OffreTrouvee> nouvelles(RechercheEnregistree recherche, LocalDateTime maintenant) {
        CriteresOffre criteres = recherche.criteres();
        Set<String> termes = Lexique.cherches(criteres.mots(), ChercherOffres.MOTS);
        if (criteres.mots() != null && termes.isEmpty()) {
            return List.of();
        }
        List<OffreTrouvee> visibles =
                publiees.visibles(visibilite.regardConnu(recherche.numeroEtudiant()), maintenant.toLocalDate(), termes);
        return Depouillement.de(visibles, criteres).retenues().stream()
                .filter(offre -> offre.parueLe().isAfter(recherche.diteLe())
                        && !offre.parueLe().isAfter(maintenant))
                .toList();
    }

    private List<LigneOffre> lignes(List<OffreTrouvee> nouvelles) {
        List<OffreTrouvee> citees = nouvelles.stream().limit(CITEES).toList();
        Map<Long, LigneOffre> lignes =
                publiees.lignes(citees.stream().map(OffreTrouvee::id).toList());
        return citees.stream()
                .map(offre -> lignes.get(offre.id()).vue(offre, true, false))
                .toList();
    }
}
