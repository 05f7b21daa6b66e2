package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entstage.apogee.OffreEtape.Branche;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.ElementPedagogiDTO3;
import org.entstage.apogee.ws.offreformationmetier.EtapeDTO4;
import org.entstage.apogee.ws.offreformationmetier.VersionDiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.VersionEtapeDTO4;
import org.entstage.scolarite.ElementStage;

/** Reads the answer of recupererSE_v4; any of its branches may be missing. */
final class OffreTraducteurV4 {

    private OffreTraducteurV4() {}

    static Stream<Branche> branches(List<DiplomeDTO4> diplomes) {
        return diplomes.stream().filter(Objects::nonNull).flatMap(OffreTraducteurV4::duDiplome);
    }

    private static Stream<Branche> duDiplome(DiplomeDTO4 diplome) {
        var versions = diplome.getListVersionDiplome();
        return versions == null
                ? Stream.of()
                : versions.getItem().stream()
                        .filter(Objects::nonNull)
                        .flatMap(version -> deLaVersion(diplome, version));
    }

    private static Stream<Branche> deLaVersion(DiplomeDTO4 diplome, VersionDiplomeDTO4 version) {
        var formation = version.getOffreFormation();
        return formation == null || formation.getListEtape() == null
                ? Stream.of()
                : formation.getListEtape().getItem().stream()
                        .filter(Objects::nonNull)
                        .flatMap(etape -> deLEtape(diplome, version, etape));
    }

    private static Stream<Branche> deLEtape(DiplomeDTO4 diplome, VersionDiplomeDTO4 version, EtapeDTO4 etape) {
        var versions = etape.getListVersionEtape();
        return versions == null
                ? Stream.of()
                : versions.getItem().stream()
                        .filter(Objects::nonNull)
                        .map(vet -> new Branche(
                                ouNul(diplome.getCodDip()),
                                version.getCodVrsVdi(),
                                ouNul(etape.getCodEtp()),
                                vet.getCodVrsVet(),
                                offre(version, vet)));
    }

    private static OffreEtape offre(VersionDiplomeDTO4 version, VersionEtapeDTO4 vet) {
        return new OffreEtape(
                ouNul(version.getCodCursusLmd()),
                ouNul(version.getOffreFormation().getLibFinalite()),
                OffreEtape.heures(vet.getVolume()),
                elements(vet)
                        .filter(OffreTraducteurV4::donneUnStage)
                        .map(elp -> new ElementStage(
                                ouNul(elp.getCodElp()), ouNul(elp.getLibElp()), elp.getCredits(), elp.getVolume()))
                        .distinct()
                        .toList());
    }

    private static Stream<ElementPedagogiDTO3> elements(VersionEtapeDTO4 vet) {
        var listes = vet.getListListeElementPedagogi();
        return listes == null
                ? Stream.of()
                : listes.getItem().stream()
                        .filter(liste -> liste != null && liste.getListElementPedagogi() != null)
                        .flatMap(liste -> liste.getListElementPedagogi().getItem().stream())
                        .filter(Objects::nonNull);
    }

    private static boolean donneUnStage(ElementPedagogiDTO3 elp) {
        return TemoinsElp.donneUnStage(elp.getTemStage(), elp.getLibNatureElp(), elp.getTemSusp());
    }
}
