package org.entstage.offre.entreprise;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.OrganisationsDesEntreprises;

/** One request of a company for who decides on it: what is known, what is asked, and what it may be mistaken for. */
@ReadUseCase
public class ConsulterDemande {

    private final DemandesDeModification demandes;
    private final OrganisationsDesEntreprises organisations;
    private final AdressesConnues adresses;

    ConsulterDemande(
            DemandesDeModification demandes, OrganisationsDesEntreprises organisations, AdressesConnues adresses) {
        this.demandes = demandes;
        this.organisations = organisations;
        this.adresses = adresses;
    }

    /**
     * @throws org.entstage.commun.AccesRefuse unless he looks after companies
     * @throws Introuvable when there is no such request
     */
    public FicheDemande executer(Acteur acteur, long id) {
        acteur.exigerEnPersonnel(Action.ENTREPRISE_GERER);
        DemandeDeModification demande = demandes.parId(id).orElseThrow(() -> new Introuvable("request " + id));
        FicheStructure parNumero = organisations
                .connue(demande.apres().organisation())
                .filter(connue -> connue.id() != demande.structure().id())
                .orElse(null);
        List<FicheStructure> parAdresse = demande.genre() == GenreDeDemande.CORRECTION
                ? List.of()
                : adresses.organismes(demande.demandeur().courriel()).stream()
                        .filter(connue -> connue.id() != demande.structure().id())
                        .filter(connue -> parNumero == null || connue.id() != parNumero.id())
                        .toList();
        return new FicheDemande(
                demande.ligne(),
                demande.version(),
                demande.demandeur().courriel(),
                demande.precision(),
                demande.avant(),
                demande.apres(),
                demande.ecarts(),
                parNumero,
                parAdresse);
    }
}
