const receipt = document.querySelector('#receipt');

document.querySelector('#pay')?.addEventListener('click', ({ currentTarget }) => {
  receipt?.removeAttribute('hidden');
  if (currentTarget instanceof HTMLButtonElement) currentTarget.disabled = true;
  window.A11Survey?.transactionCompleted();
});
