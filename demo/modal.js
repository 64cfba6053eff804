const receipt = document.querySelector('#receipt');

document.querySelector('#pay')?.addEventListener('click', ({ currentTarget }) => {
  receipt?.removeAttribute('hidden');
  if (currentTarget instanceof HTMLButtonElement) currentTarget.disabled = true;
  window.A11Survey?.mountSurvey({
    collector: '/v1/responses',
    service: 'Park fee',
    provider: 'the National Park Service',
    placement: 'modal',
  });
});
