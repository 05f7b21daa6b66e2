package org.entstage.apogee;

import static org.entstage.apogee.OffreEtape.lignes;
import static org.entstage.commun.Texte.ouNul;

import java.util.List;
import java.util.stream.Stream;
import org.entstage.apogee.OffreEtape.Branche;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.EtapeDTO4;
import org.entstage.apogee.ws.offreformationmetier.VersionDiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.VersionEtapeDTO4;

/** Reads the answer of recupererSE_v4; any of its branches may be missing. */
final class OffreTraducteurV4 {

    private OffreTraducteurV4() {}

    static Stream<Branche> branches(List<DiplomeDTO4> diplomes) {
        return lignes(diplomes, liste -> liste)
                .flatMap(diplome -> lignes(diplome.getListVersionDiplome(), liste -> liste.getItem())
                        .flatMap(version -> etapes(version)
                                .flatMap(etape -> lignes(etape.getListVersionEtape(), liste -> liste.getItem())
                                        .map(vet -> branche(diplome, version, etape, vet)))));
    }

    private static Stream<EtapeDTO4> etapes(VersionDiplomeDTO4 version) {
        var formation = version.getOffreFormation();
        return formation == null ? Stream.of() : lignes(formation.getListEtape(), liste -> liste.getItem());
    }

    private static Branche branche(
            DiplomeDTO4 diplome, VersionDiplomeDTO4 version, EtapeDTO4 etape, VersionEtapeDTO4 vet) {
        OffreEtape offre = OffreEtape.de(
                version.getCodCursusLmd(),
                version.getOffreFormation().getLibFinalite(),
                vet.getVolume(),
                elements(vet).toList());
        return new Branche(
                ouNul(diplome.getCodDip()),
                version.getCodVrsVdi(),
                ouNul(etape.getCodEtp()),
                vet.getCodVrsVet(),
                ouNul(vet.getLibWebVet()) == null ? ouNul(etape.getLibEtp()) : ouNul(vet.getLibWebVet()),
                offre);
    }

    private static Stream<ElementLu> elements(VersionEtapeDTO4 vet) {
        return lignes(vet.getListListeElementPedagogi(), listes -> listes.getItem())
                .flatMap(liste -> lignes(liste.getListElementPedagogi(), elements -> elements.getItem()))
                .map(elp -> new ElementLu(
                        elp.getCodElp(),
                        elp.getLibElp(),
                        elp.getCredits(),
                        elp.getVolume(),
                        elp.getTemStage(),
                        elp.getLibNatureElp(),
                        elp.getTemSusp()));
    }
}
